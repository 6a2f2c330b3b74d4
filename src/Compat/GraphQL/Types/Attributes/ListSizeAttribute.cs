using System.Reflection;

namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>
/// Sets the length of the lists of a field: the directive <c>@listSize</c> of IBM's GraphQL Cost Directives specification.
/// </summary>
public sealed class ListSizeAttribute : ObjectFieldDescriptorAttribute
{
    private readonly int? _assumedSize;

    /// <summary>The length if no argument determines it.</summary>
    public int AssumedSize
    {
        get => _assumedSize ?? 0;
        init => _assumedSize = value;
    }

    /// <summary>The arguments that determine the length, by their names in GraphQL.</summary>
    public string[]? SlicingArguments { get; init; }

    /// <summary>The fields of the field's type that are the lists, by their names in GraphQL; null if the field itself is one.</summary>
    public string[]? SizedFields { get; init; }

    /// <summary>Whether exactly one slicing argument must be given. The default is true.</summary>
    public bool RequireOneSlicingArgument { get; init; } = true;

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) =>
        descriptor.ListSize(_assumedSize, [.. SlicingArguments ?? []], [.. SizedFields ?? []], RequireOneSlicingArgument);
}
