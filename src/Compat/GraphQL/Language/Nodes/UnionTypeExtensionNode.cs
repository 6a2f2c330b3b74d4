namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An extension of a union type.</summary>
/// <remarks>
/// <code>
/// UnionTypeExtension :
/// - extend union Name Directives[Const]? UnionMemberTypes
/// - extend union Name Directives[Const]
/// </code>
/// (specification §3.8.1)
/// </remarks>
internal sealed class UnionTypeExtensionNode(
    SourceLocation location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> types) : TypeExtensionNode(location, name, directives)
{
    /// <summary>The object types that are its members.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; } = types;
}
