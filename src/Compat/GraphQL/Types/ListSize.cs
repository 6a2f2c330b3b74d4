namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// The length of the lists of a field: the directive <c>@listSize</c> of IBM's GraphQL Cost Directives specification.
/// </summary>
internal sealed record ListSize
{
    /// <summary>The length if no argument determines it; null if unspecified.</summary>
    public int? AssumedSize { get; init; }

    /// <summary>The arguments of the field that determine the length; the largest given one counts.</summary>
    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    /// <summary>The length if there are slicing arguments but none is given. This is part of HotChocolate, not of the specification.</summary>
    public int? SlicingArgumentDefaultValue { get; init; }

    /// <summary>The fields of the field's type that are the lists, such as <c>edges</c> of a connection; empty if the field itself is one.</summary>
    public IReadOnlyList<string> SizedFields { get; init; } = [];

    /// <summary>Whether exactly one slicing argument must be given. Has no effect if there are none.</summary>
    public bool RequireOneSlicingArgument { get; init; } = true;
}
