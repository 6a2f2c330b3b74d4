using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A relative of a term in a hierarchy.</summary>
public abstract class HierarchyConnectionEdge
{
    private readonly ListItem<HierarchyEdge> _item;

    private protected HierarchyConnectionEdge(ListItem<HierarchyEdge> item) => _item = item;

    /// <summary>Where the edge stands, to go on from as `after`.</summary>
    public string Cursor => _item.Cursor;

    /// <summary>Steps between the two, by the shortest way.</summary>
    public int Distance => _item.Value.Distance;

    /// <summary>For parents and children: the assertions that put the one below the other; else empty.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public Task<IReadOnlyList<AssertionNode>> GetAssertionsAsync(AssertionLoader assertions, CancellationToken cancellationToken) =>
        assertions.LoadRowsAsync(_item.Release, _item.Value.Assertions, cancellationToken);

    private protected HierarchyEdge Edge => _item.Value;
}
