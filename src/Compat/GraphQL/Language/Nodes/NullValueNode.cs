namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The literal null.</summary>
/// <remarks><c>NullValue : null</c> (specification §2.10.5)</remarks>
internal sealed class NullValueNode(SourceLocation location) : ValueNode(location);
