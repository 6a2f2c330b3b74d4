namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A list of values.</summary>
/// <remarks>
/// <code>
/// ListValue[Const] :
/// - [ ]
/// - [ Value[?Const]+ ]
/// </code>
/// (specification §2.10.7)
/// </remarks>
internal sealed class ListValueNode(SourceLocation location, IReadOnlyList<ValueNode> items) : ValueNode(location)
{
    /// <summary>Its items, in source order.</summary>
    public IReadOnlyList<ValueNode> Items { get; } = items;
}
