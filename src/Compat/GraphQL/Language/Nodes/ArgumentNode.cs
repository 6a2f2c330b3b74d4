namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A named argument of a field or directive.</summary>
/// <remarks><c>Argument[Const] : Name : Value[?Const]</c> (specification §2.7)</remarks>
internal sealed class ArgumentNode(SourceLocation location, NameNode name, ValueNode value) : SyntaxNode(location)
{
    /// <summary>Its name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its value.</summary>
    public ValueNode Value { get; } = value;
}
