namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A definition or extension of the type system.</summary>
/// <remarks>
/// <code>
/// TypeSystemDefinitionOrExtension :
/// - TypeSystemDefinition
/// - TypeSystemExtension
/// </code>
/// (specification §3)
/// </remarks>
/// <param name="location">The location in the source text.</param>
internal abstract class TypeSystemDefinitionNode(SourceLocation location) : DefinitionNode(location);
