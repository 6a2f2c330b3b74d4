namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An addition to a named type that is defined elsewhere.</summary>
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
/// <param name="location">Where it stands.</param>
/// <param name="name">The name of the type extended.</param>
/// <param name="directives">The directives added.</param>
public abstract class TypeExtensionNode(SourceLocation location, NameNode name, IReadOnlyList<DirectiveNode> directives)
    : TypeSystemDefinitionNode(location), IHasDirectives
{
    /// <summary>The name of the type extended.</summary>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
