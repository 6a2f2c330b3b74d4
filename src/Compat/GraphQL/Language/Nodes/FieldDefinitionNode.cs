namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A field of an object or interface type.</summary>
/// <remarks><c>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?</c> (specification §3.6)</remarks>
internal sealed class FieldDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    NameNode name,
    IReadOnlyList<InputValueDefinitionNode> arguments,
    TypeNode type,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode(location), IHasDirectives
{
    /// <summary>The Markdown description before it, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>Its name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments it takes, in source order.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>The type of its value.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The directives applied to it, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
