namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A selected field.</summary>
/// <remarks><c>Field : Alias? Name Arguments? Directives? SelectionSet?</c> (specification §2.6)</remarks>
internal sealed class FieldNode(
    SourceLocation location,
    NameNode? alias,
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode? selectionSet) : SelectionNode(location, directives)
{
    /// <summary>The name in the response, or null.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The name of the field in its type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its arguments, in source order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>The selection of its value, or null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}
