namespace KnowledgeGraph.GraphQL.Language;

/// <summary>The definition of a named type.</summary>
/// <remarks>
/// <code>
/// TypeDefinition :
/// - ScalarTypeDefinition
/// - ObjectTypeDefinition
/// - InterfaceTypeDefinition
/// - UnionTypeDefinition
/// - EnumTypeDefinition
/// - InputObjectTypeDefinition
/// </code>
/// (specification §3.4)
/// </remarks>
/// <param name="location">The location in the source text.</param>
/// <param name="description">The Markdown description before it, or null.</param>
/// <param name="name">The name of the type.</param>
/// <param name="directives">The directives applied to it.</param>
internal abstract class TypeDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives) : TypeSystemDefinitionNode(location), IHasDirectives
{
    /// <summary>The Markdown description before it, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
