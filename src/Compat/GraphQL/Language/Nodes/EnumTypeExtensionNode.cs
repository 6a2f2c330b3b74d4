namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An extension of an enum type.</summary>
/// <remarks>
/// <code>
/// EnumTypeExtension :
/// - extend enum Name Directives[Const]? EnumValuesDefinition
/// - extend enum Name Directives[Const] [lookahead != {]
/// </code>
/// (specification §3.9.1)
/// </remarks>
internal sealed class EnumTypeExtensionNode(
    SourceLocation location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values) : TypeExtensionNode(location, name, directives)
{
    /// <summary>Its values, in source order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}
