using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>An entity that assertions relate to an owner, with these assertions.</summary>
public abstract class RelatedConnectionEdge : Edge
{
    private readonly ListItem<RelatedEdge> _item;

    private protected RelatedConnectionEdge(ListItem<RelatedEdge> item)
        : base(item) => _item = item;

    /// <summary>Whether an assertion is about these two entities themselves, not about a subtype of the disease or another term of the hierarchy.</summary>
    public bool IsDirect => Related.IsDirect;

    /// <summary>The number of assertions behind the edge.</summary>
    public int AssertionCount => Related.Assertions.Count;

    /// <summary>All assertions behind the edge that pass the filter, in release order.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public Task<IReadOnlyList<AssertionNode>> GetAssertionsAsync(AssertionLoader assertions, CancellationToken cancellationToken) =>
        assertions.LoadRowsAsync(_item.Release, Related.Assertions, cancellationToken);

    private protected RelatedEdge Related => _item.Value;
}

/// <summary>An edge without further fields.</summary>
/// <typeparam name="TOwner">The type of the owner, which tells the types of edges with the same node apart.</typeparam>
/// <typeparam name="TNode">The type of the related entity.</typeparam>
public sealed class RelatedConnectionEdge<TOwner, TNode>(ListItem<RelatedEdge> item) : RelatedConnectionEdge(item), IEdge<TNode>
    where TOwner : Entity
    where TNode : notnull, Entity
{
    /// <inheritdoc/>
    public TNode Node => (TNode)Related.Node;
}
