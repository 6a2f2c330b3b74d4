namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A field asked for.</summary>
/// <remarks><c>Field : Alias? Name Arguments? Directives? SelectionSet?</c> (specification §2.6)</remarks>
public sealed class FieldNode(
    SourceLocation location,
    NameNode? alias,
    NameNode name,
    IReadOnlyList<ArgumentNode> arguments,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode? selectionSet) : SelectionNode(location, directives)
{
    /// <summary>The name it gets in the response, or null.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The name it has on its type.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its arguments, in source order.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is asked of its value, or null on a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}
