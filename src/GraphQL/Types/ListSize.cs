namespace KnowledgeGraph.GraphQL.Types;

/// <summary>
/// How long the lists are that a field gives: the directive <c>@listSize</c> of IBM's GraphQL Cost Directives
/// specification.
/// </summary>
public sealed record ListSize
{
    /// <summary>The length where no argument tells it; null if nobody said.</summary>
    public int? AssumedSize { get; init; }

    /// <summary>The arguments of the field that tell the length; of several that are given, the largest counts.</summary>
    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    /// <summary>The length where slicing arguments could tell it, but none is given. It is HotChocolate's, not the specification's.</summary>
    public int? SlicingArgumentDefaultValue { get; init; }

    /// <summary>The fields of the field's own type that are the lists, as <c>edges</c> of a connection; empty if the field itself is.</summary>
    public IReadOnlyList<string> SizedFields { get; init; } = [];

    /// <summary>Whether exactly one slicing argument must be given. It says nothing where there are none.</summary>
    public bool RequireOneSlicingArgument { get; init; } = true;
}
