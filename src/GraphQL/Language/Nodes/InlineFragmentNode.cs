namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Selections that apply under a type condition or directives.</summary>
/// <remarks><c>InlineFragment : ... TypeCondition? Directives? SelectionSet</c> (specification §2.9.2)</remarks>
public sealed class InlineFragmentNode(
    SourceLocation location,
    NamedTypeNode? typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SelectionNode(location, directives)
{
    /// <summary>The type it applies to, or null for the type around it.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
