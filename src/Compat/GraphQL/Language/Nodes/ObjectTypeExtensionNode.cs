namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An extension of an object type.</summary>
/// <remarks>
/// <code>
/// ObjectTypeExtension :
/// - extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
/// - extend type Name ImplementsInterfaces? Directives[Const] [lookahead != {]
/// - extend type Name ImplementsInterfaces [lookahead != {]
/// </code>
/// (specification §3.6.3)
/// </remarks>
internal sealed class ObjectTypeExtensionNode(
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
