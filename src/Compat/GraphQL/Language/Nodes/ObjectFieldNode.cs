namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A field of an input object.</summary>
/// <remarks><c>ObjectField[Const] : Name : Value[?Const]</c> (specification §2.10.8)</remarks>
internal sealed class ObjectFieldNode(SourceLocation location, NameNode name, ValueNode value) : SyntaxNode(location)
{
    /// <summary>Its name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its value.</summary>
    public ValueNode Value { get; } = value;
}
