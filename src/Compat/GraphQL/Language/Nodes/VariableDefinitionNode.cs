namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A variable that an operation declares.</summary>
/// <remarks><c>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</c> (specification §2.11)</remarks>
internal sealed class VariableDefinitionNode(
    SourceLocation location,
    StringValueNode? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode(location), IHasDirectives
{
    /// <summary>The Markdown description before it, or null.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The declared variable.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The default value, or null; it contains no variables.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives applied to it, in source order.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
