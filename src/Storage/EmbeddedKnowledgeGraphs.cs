namespace KnowledgeGraph.Storage;

/// <summary>The embedded store: the releases of a data folder.</summary>
public sealed class EmbeddedKnowledgeGraphs : IKnowledgeGraphs, IAsyncDisposable
{
    private readonly ReleaseFolder _folder;
    private readonly ReleaseWatcher _watcher;

    /// <summary>Opens a data folder, which may still be empty.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="time">The clock for checking for new releases and closing old ones.</param>
    /// <param name="onProblem">Called if a new release cannot be read; the old one stays in use.</param>
    public EmbeddedKnowledgeGraphs(string folder, TimeProvider? time = null, Action<GraphStoreException>? onProblem = null)
    {
        _folder = new ReleaseFolder(folder);
        _watcher = new ReleaseWatcher(new FolderReleases(_folder), time ?? TimeProvider.System, onProblem);
    }

    /// <inheritdoc/>
    public ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken) => _watcher.LeaseCurrentAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken) => _watcher.LeaseAsync(hash, cancellationToken);

    /// <summary>The content hashes of the releases in the folder: the current one, the others that are kept, and any not removed yet.</summary>
    /// <exception cref="GraphStoreException">CURRENT_INVALID: there are releases, but none of them is current.</exception>
    public IReadOnlyList<string> Releases()
    {
        var kept = _folder.History().Hashes;
        return [.. kept, .. _folder.Files().Except(kept, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _watcher.DisposeAsync();
}
