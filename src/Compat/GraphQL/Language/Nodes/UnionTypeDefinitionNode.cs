namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A union type.</summary>
/// <remarks><c>UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?</c> (specification §3.8)</remarks>
internal sealed class UnionTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> types) : TypeDefinitionNode(location, description, name, directives)
{
    /// <summary>The object types that are its members.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;
}
