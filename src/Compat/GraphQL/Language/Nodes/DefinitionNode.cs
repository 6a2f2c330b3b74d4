namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A definition of a document.</summary>
/// <remarks>
/// <code>
/// Definition :
/// - ExecutableDefinition
/// - TypeSystemDefinitionOrExtension
/// </code>
/// (specification §2.3)
/// </remarks>
/// <param name="location">The location in the source text.</param>
internal abstract class DefinitionNode(SourceLocation location) : SyntaxNode(location);
