namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of entities that assertions relate to an owner.</summary>
/// <typeparam name="TEdge">The type of the edges.</typeparam>
/// <typeparam name="TNode">The type of the entities.</typeparam>
public sealed class RelatedConnection<TEdge, TNode> : Connection<TEdge, TNode>
    where TEdge : class, IEdge<TNode>
    where TNode : class
{
    internal RelatedConnection(ListPage page, IReadOnlyList<TEdge> edges)
        : base(page, edges)
    {
    }

    /// <summary>The number of assertions behind the whole list.</summary>
    public int AssertionCount => Page.AssertionCount;
}
