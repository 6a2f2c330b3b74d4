namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A reference to a type.</summary>
/// <remarks>
/// <code>
/// Type :
/// - NamedType
/// - ListType
/// - NonNullType
/// </code>
/// (specification §2.12)
/// </remarks>
/// <param name="location">The location in the source text.</param>
internal abstract class TypeNode(SourceLocation location) : SyntaxNode(location);
