namespace KnowledgeGraph.Server.Schema;

/// <summary>An item of a list, as defined by the Relay cursor connections specification.</summary>
public abstract class Edge
{
    private readonly ListItem _item;

    private protected Edge(ListItem item) => _item = item;

    /// <summary>The cursor of the edge, for `after`.</summary>
    public string Cursor => _item.Cursor;
}

/// <summary>An edge with a node.</summary>
/// <typeparam name="TNode">The type of the node.</typeparam>
public interface IEdge<out TNode>
{
    /// <summary>The node.</summary>
    TNode Node { get; }
}

/// <summary>An edge that has only a cursor and a node.</summary>
/// <typeparam name="TNode">The type of the node.</typeparam>
public sealed class Edge<TNode> : Edge, IEdge<TNode>
    where TNode : class
{
    internal Edge(ListItem item, TNode node)
        : base(item) => Node = node;

    /// <inheritdoc/>
    public TNode Node { get; }
}
