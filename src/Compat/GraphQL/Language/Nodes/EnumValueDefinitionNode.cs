namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A value of an enum type.</summary>
/// <remarks><c>EnumValueDefinition : Description? EnumValue Directives[Const]?</c> (specification §3.9)</remarks>
internal sealed class EnumValueDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode(location), IHasDirectives
{
    /// <summary>The Markdown description before it, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Its name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives applied to it, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
