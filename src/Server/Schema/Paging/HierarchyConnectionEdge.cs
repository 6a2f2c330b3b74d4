using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A relative of a term in a hierarchy.</summary>
public abstract class HierarchyConnectionEdge : Edge
{
    private readonly ListItem<HierarchyEdge> _item;

    private protected HierarchyConnectionEdge(ListItem<HierarchyEdge> item)
        : base(item) => _item = item;

    /// <summary>The number of steps between the two, by the shortest path.</summary>
    public int Distance => _item.Value.Distance;

    /// <summary>For parents and children: the `SUBCLASS_OF` assertions between the two; else empty.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public Task<IReadOnlyList<AssertionNode>> GetAssertionsAsync(AssertionLoader assertions, CancellationToken cancellationToken) =>
        assertions.LoadRowsAsync(_item.Release, _item.Value.Assertions, cancellationToken);

    private protected Entity Relative => _item.Value.Node;
}

/// <summary>A relative of a term.</summary>
/// <typeparam name="TNode">The type of both.</typeparam>
public sealed class HierarchyConnectionEdge<TNode>(ListItem<HierarchyEdge> item) : HierarchyConnectionEdge(item), IEdge<TNode>
    where TNode : notnull, Entity
{
    /// <inheritdoc/>
    public TNode Node => (TNode)Relative;
}
