namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A named selection set on a type, which fragment spreads refer to.</summary>
/// <remarks><c>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet</c> (specification §2.9)</remarks>
internal sealed class FragmentDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : ExecutableDefinitionNode(location, directives)
{
    /// <summary>The Markdown description before it, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Its name; never <c>on</c>.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type it selects on.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;

    /// <summary>The selection.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
