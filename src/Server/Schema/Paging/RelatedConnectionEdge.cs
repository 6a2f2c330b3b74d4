using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>An entity that assertions relate to an owner, with these assertions.</summary>
public abstract class RelatedConnectionEdge
{
    private readonly ListItem<RelatedEdge> _item;

    private protected RelatedConnectionEdge(ListItem<RelatedEdge> item) => _item = item;

    /// <summary>The cursor of the edge, for `after`.</summary>
    public string Cursor => _item.Cursor;

    /// <summary>Whether an assertion is about these two entities themselves, not about a subtype of the disease or another term of the hierarchy.</summary>
    public bool IsDirect => _item.Value.IsDirect;

    /// <summary>The number of assertions behind the edge.</summary>
    public int AssertionCount => _item.Value.Assertions.Count;

    /// <summary>All assertions behind the edge that pass the filter, in release order.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public Task<IReadOnlyList<AssertionNode>> GetAssertionsAsync(AssertionLoader assertions, CancellationToken cancellationToken) =>
        assertions.LoadRowsAsync(_item.Release, _item.Value.Assertions, cancellationToken);

    private protected RelatedEdge Edge => _item.Value;

    private protected string Release => _item.Release;
}
