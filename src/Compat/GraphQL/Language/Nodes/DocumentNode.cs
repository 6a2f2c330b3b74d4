namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A complete document: operations and fragments, type system definitions, or both.</summary>
/// <remarks><c>Document : Definition+</c> (specification §2.3)</remarks>
public sealed class DocumentNode(
    SourceLocation location,
    IReadOnlyList<DefinitionNode> definitions) : SyntaxNode(location)
{
    /// <summary>The definitions, in source order; at least one.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;
}
