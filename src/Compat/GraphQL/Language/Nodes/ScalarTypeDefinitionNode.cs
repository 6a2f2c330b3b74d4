namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A scalar type.</summary>
/// <remarks><c>ScalarTypeDefinition : Description? scalar Name Directives[Const]?</c> (specification §3.5)</remarks>
internal sealed class ScalarTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives) : TypeDefinitionNode(location, description, name, directives);
