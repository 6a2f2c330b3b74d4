namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of a list, as defined by the Relay cursor connections specification.</summary>
public abstract class Connection
{
    private protected Connection(ListPage page) => Page = page;

    /// <summary>The position of this page in the list.</summary>
    public PageInfo PageInfo => Page.Info;

    /// <summary>The number of edges in the whole list, over all pages.</summary>
    public int TotalCount => Page.TotalCount;

    private protected ListPage Page { get; }
}

/// <summary>A page of a list. <see cref="ListTypes"/> declares its name in the schema and its descriptions.</summary>
/// <typeparam name="TEdge">The type of the edges.</typeparam>
/// <typeparam name="TNode">The type of the nodes.</typeparam>
public class Connection<TEdge, TNode> : Connection
    where TEdge : class, IEdge<TNode>
    where TNode : class
{
    internal Connection(ListPage page, IReadOnlyList<TEdge> edges)
        : base(page) => Edges = edges;

    /// <summary>The edges.</summary>
    public IReadOnlyList<TEdge> Edges { get; }

    /// <summary>The nodes without their edges.</summary>
    public IEnumerable<TNode> Nodes => Edges.Select(edge => edge.Node);
}
