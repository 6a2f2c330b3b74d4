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
/// <param name="location">Where it stands.</param>
public abstract class DefinitionNode(SourceLocation location) : SyntaxNode(location);
