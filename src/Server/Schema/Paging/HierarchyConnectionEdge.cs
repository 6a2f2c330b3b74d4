using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A relative of a term in a hierarchy.</summary>
public abstract class HierarchyConnectionEdge
{
    private readonly ListItem<HierarchyEdge> _item;

    private protected HierarchyConnectionEdge(ListItem<HierarchyEdge> item) => _item = item;

    /// <summary>The cursor of the edge, for `after`.</summary>
    public string Cursor => _item.Cursor;

    /// <summary>The number of steps between the two, by the shortest path.</summary>
    public int Distance => _item.Value.Distance;

    /// <summary>For parents and children: the `SUBCLASS_OF` assertions between the two; else empty.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public Task<IReadOnlyList<AssertionNode>> GetAssertionsAsync(AssertionLoader assertions, CancellationToken cancellationToken) =>
        assertions.LoadRowsAsync(_item.Release, _item.Value.Assertions, cancellationToken);

    private protected HierarchyEdge Edge => _item.Value;
}
