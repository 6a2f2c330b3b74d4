namespace KnowledgeGraph.GraphQL.Language;

/// <summary>An input object.</summary>
/// <remarks>
/// <code>
/// ObjectValue[Const] :
/// - { }
/// - { ObjectField[?Const]+ }
/// </code>
/// (specification §2.10.8)
/// </remarks>
internal sealed class ObjectValueNode(
    SourceLocation location,
    IReadOnlyList<ObjectFieldNode> fields) : ValueNode(location)
{
    /// <summary>Its fields, in source order.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}
