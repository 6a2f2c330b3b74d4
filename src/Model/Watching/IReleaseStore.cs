namespace KnowledgeGraph.Model;

/// <summary>A place where releases are kept, as <see cref="ReleaseWatcher"/> asks it.</summary>
public interface IReleaseStore
{
    /// <summary>The current release; null if there is none.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task<CurrentRelease?> CurrentAsync(CancellationToken cancellationToken);

    /// <summary>Opens a release; null if it is not, or no longer, held. A release that is <see cref="IDisposable"/> is disposed when it is closed.</summary>
    /// <exception cref="GraphStoreException">It cannot be read.</exception>
    Task<IKnowledgeGraph?> OpenAsync(string hash, CancellationToken cancellationToken);

    /// <summary>Whether an open release can go on answering although no release is current any more.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task<bool> IsHeldAsync(string hash, CancellationToken cancellationToken);

    /// <summary>The error that says why there is no current release.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task<GraphStoreException> WhyEmptyAsync(CancellationToken cancellationToken);

    /// <summary>Prepares a release that has just become the current one; questions are answered meanwhile.</summary>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    Task PrepareAsync(IKnowledgeGraph graph, CancellationToken cancellationToken);
}

/// <summary>Which release is current.</summary>
/// <param name="Hash">Its content hash.</param>
/// <param name="Build">Changes when the same content is built again: its sources and its import report may be others then.</param>
public readonly record struct CurrentRelease(string Hash, string Build);
