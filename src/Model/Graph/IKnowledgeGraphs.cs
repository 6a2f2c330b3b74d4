namespace KnowledgeGraph.Model;

/// <summary>The releases that a store holds. A release that is leased stays whole until the lease is given back.</summary>
public interface IKnowledgeGraphs
{
    /// <summary>Leases the current release.</summary>
    /// <exception cref="GraphStoreException">There is no release yet (STORE_EMPTY), or it cannot be read.</exception>
    ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken);

    /// <summary>Leases a release by its content hash; null if it is not, or no longer, held.</summary>
    ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken);

    /// <summary>Asks the current release for nothing, but asks: a release that was taken up may since be out of reach.</summary>
    /// <exception cref="GraphStoreException">There is no release yet (STORE_EMPTY), or it cannot be read.</exception>
    async ValueTask<GraphHealth> CheckAsync(CancellationToken cancellationToken)
    {
        using var lease = await LeaseCurrentAsync(cancellationToken);
        await lease.Graph.EntitiesAsync([], cancellationToken);
        return new GraphHealth(lease.Graph.Release.Hash, Difference: null);
    }
}

/// <summary>The state of a store that can answer.</summary>
/// <param name="Release">The content hash of the current release.</param>
/// <param name="Difference">How what the store holds differs from what was loaded into it, as far as a quick look tells; null where it does not.</param>
public readonly record struct GraphHealth(string Release, string? Difference);

/// <summary>A release held in use. Disposing gives it back.</summary>
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
