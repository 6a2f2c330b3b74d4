namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An extension of an interface type.</summary>
/// <remarks>
/// <code>
/// InterfaceTypeExtension :
/// - extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
/// - extend interface Name ImplementsInterfaces? Directives[Const] [lookahead != {]
/// - extend interface Name ImplementsInterfaces [lookahead != {]
/// </code>
/// (specification §3.7.1)
/// </remarks>
internal sealed class InterfaceTypeExtensionNode(
    SourceLocation location,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives,
    IReadOnlyList<NamedTypeNode> interfaces,
    IReadOnlyList<FieldDefinitionNode> fields) : TypeExtensionNode(location, name, directives)
{
    /// <summary>The interfaces it implements.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>Its fields, in source order; empty if there is no block.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; } = fields;
}
