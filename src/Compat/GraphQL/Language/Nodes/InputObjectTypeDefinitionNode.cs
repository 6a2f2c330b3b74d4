namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An input object type.</summary>
/// <remarks>
/// <code>
/// InputObjectTypeDefinition :
/// - Description? input Name Directives[Const]? InputFieldsDefinition
/// - Description? input Name Directives[Const]? [lookahead != {]
/// </code>
/// (specification §3.10)
/// </remarks>
internal sealed class InputObjectTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<InputValueDefinitionNode> fields) : TypeDefinitionNode(location, description, name, directives)
{
    /// <summary>Its input fields, in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; } = fields;
}
