namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An enum type.</summary>
/// <remarks>
/// <code>
/// EnumTypeDefinition :
/// - Description? enum Name Directives[Const]? EnumValuesDefinition
/// - Description? enum Name Directives[Const]? [lookahead != {]
/// </code>
/// (specification §3.9)
/// </remarks>
internal sealed class EnumTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<EnumValueDefinitionNode> values) : TypeDefinitionNode(location, description, name, directives)
{
    /// <summary>Its values, in source order.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; } = values;
}
