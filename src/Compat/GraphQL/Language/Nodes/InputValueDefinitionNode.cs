namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
/// <remarks><c>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</c> (specification §3.6.1)</remarks>
internal sealed class InputValueDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode(location), IHasDirectives
{
    /// <summary>The Markdown description before it, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Its name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The default value, or null.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives applied to it, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
