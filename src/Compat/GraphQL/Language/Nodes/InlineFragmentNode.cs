namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Selections with a type condition or directives.</summary>
/// <remarks><c>InlineFragment : ... TypeCondition? Directives? SelectionSet</c> (specification §2.9.2)</remarks>
internal sealed class InlineFragmentNode(
    SourceLocation location,
    NamedTypeNode? typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SelectionNode(location, directives)
{
    /// <summary>The type it applies to, or null for the enclosing type.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>The selection.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
