namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An extension of a scalar type.</summary>
/// <remarks><c>ScalarTypeExtension : extend scalar Name Directives[Const]</c> (specification §3.5.6)</remarks>
internal sealed class ScalarTypeExtensionNode(
    SourceLocation location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives) : TypeExtensionNode(location, name, directives);
