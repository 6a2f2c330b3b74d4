namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An extension of a named type that is defined elsewhere.</summary>
/// <remarks>
/// <code>
/// TypeExtension :
/// - ScalarTypeExtension
/// - ObjectTypeExtension
/// - InterfaceTypeExtension
/// - UnionTypeExtension
/// - EnumTypeExtension
/// - InputObjectTypeExtension
/// </code>
/// (specification §3.4.3)
/// </remarks>
/// <param name="location">The location in the source text.</param>
/// <param name="name">The name of the extended type.</param>
/// <param name="directives">The added directives.</param>
internal abstract class TypeExtensionNode(SourceLocation location, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : TypeSystemDefinitionNode(location), IHasDirectives
{
    /// <summary>The name of the extended type.</summary>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
