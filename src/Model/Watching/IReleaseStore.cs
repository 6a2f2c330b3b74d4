namespace KnowledgeGraph.Model;

/// <summary>A place where releases are kept, as queried by <see cref="ReleaseWatcher"/>.</summary>
public interface IReleaseStore
{
    /// <summary>The current release; null if there is none.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task<CurrentRelease?> CurrentAsync(CancellationToken cancellationToken);

    /// <summary>Opens a release; null if the store does not contain it, or no longer does. An <see cref="IDisposable"/> release is disposed when it is closed.</summary>
    /// <exception cref="GraphStoreException">The release cannot be read.</exception>
    Task<IKnowledgeGraph?> OpenAsync(string hash, CancellationToken cancellationToken);

    /// <summary>Whether an open release stays usable although there is no current release any more.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task<bool> IsHeldAsync(string hash, CancellationToken cancellationToken);

    /// <summary>The error that explains why there is no current release.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task<GraphStoreException> WhyEmptyAsync(CancellationToken cancellationToken);

    /// <summary>Prepares a release that has just become current, while queries are already running.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task PrepareAsync(IKnowledgeGraph graph, CancellationToken cancellationToken);
}

/// <summary>Identifies the current release.</summary>
/// <param name="Hash">Its content hash.</param>
/// <param name="Build">Changes if the same content is built again, because its sources and import report can differ.</param>
public readonly record struct CurrentRelease(string Hash, string Build);
