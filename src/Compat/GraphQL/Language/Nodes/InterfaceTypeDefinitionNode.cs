namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An interface type.</summary>
/// <remarks>
/// <code>
/// InterfaceTypeDefinition :
/// - Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
/// - Description? interface Name ImplementsInterfaces? Directives[Const]? [lookahead != {]
/// </code>
/// (specification §3.7)
/// </remarks>
internal sealed class InterfaceTypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<FieldDefinitionNode> fields) : TypeDefinitionNode(location, description, name, directives)
{
    /// <summary>The interfaces it implements.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>Its fields, in source order; empty if there is no block.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}
