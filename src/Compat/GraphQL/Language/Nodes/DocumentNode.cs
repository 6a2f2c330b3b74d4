namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A complete document: operations and fragments, type system definitions, or both.</summary>
/// <remarks><c>Document : Definition+</c> (specification §2.3)</remarks>
public sealed class DocumentNode : SyntaxNode
{
    internal DocumentNode(SourceLocation location, IReadOnlyList<DefinitionNode> definitions)
        : base(location)
    {
        Definitions = definitions;
    }

    /// <summary>The definitions, in source order; at least one.</summary>
    internal IReadOnlyList<DefinitionNode> Definitions { get; }
}
