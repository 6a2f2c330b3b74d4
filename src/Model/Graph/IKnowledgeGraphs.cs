namespace KnowledgeGraph.Model;

/// <summary>The releases of a store. A leased release stays complete until the lease is returned.</summary>
public interface IKnowledgeGraphs
{
    /// <summary>Leases the current release.</summary>
    /// <exception cref="GraphStoreException">There is no release yet (STORE_EMPTY), or it cannot be read.</exception>
    ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken);

    /// <summary>Leases a release by its content hash; null if the store does not contain it, or no longer does.</summary>
    ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken);

    /// <summary>Checks with an empty query that the current release is reachable, because it may have become unavailable since it was opened.</summary>
    /// <exception cref="GraphStoreException">There is no release yet (STORE_EMPTY), or it cannot be read.</exception>
    async ValueTask<GraphHealth> CheckAsync(CancellationToken cancellationToken)
    {
        using var lease = await LeaseCurrentAsync(cancellationToken);
        await lease.Graph.EntitiesAsync([], cancellationToken);
        return new GraphHealth(lease.Graph.Release.Hash, Difference: null);
    }
}

/// <summary>The state of an available store.</summary>
/// <param name="Release">The content hash of the current release.</param>
/// <param name="Difference">How the content of the store differs from what was loaded, according to a quick check; null if it does not.</param>
public readonly record struct GraphHealth(string Release, string? Difference);

/// <summary>A release in use. Disposing the lease returns it.</summary>
/// <param name="graph">The release.</param>
/// <param name="giveBack">Called once, when the lease is disposed.</param>
public sealed class GraphLease(IKnowledgeGraph graph, Action giveBack) : IDisposable
{
    private Action? _giveBack = giveBack;

    /// <summary>The release.</summary>
    public IKnowledgeGraph Graph { get; } = graph;

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref _giveBack, null)?.Invoke();
}
