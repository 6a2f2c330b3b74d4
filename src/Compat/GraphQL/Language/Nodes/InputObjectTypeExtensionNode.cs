namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An extension of an input object type.</summary>
/// <remarks>
/// <code>
/// InputObjectTypeExtension :
/// - extend input Name Directives[Const]? InputFieldsDefinition
/// - extend input Name Directives[Const] [lookahead != {]
/// </code>
/// (specification §3.10.2)
/// </remarks>
internal sealed class InputObjectTypeExtensionNode(
    SourceLocation location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields) : TypeExtensionNode(location, name, directives)
{
    /// <summary>Its input fields, in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}
