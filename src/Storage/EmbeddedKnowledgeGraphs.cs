namespace KnowledgeGraph.Storage;

/// <summary>
/// The embedded store: the releases of a data folder. It looks at the file <c>current</c> several times a second and takes up
/// a new release when it has been read, so requests go on meanwhile with the old one.
/// Looking beats being told: file-system events get lost on network and container volumes, and reading 195 bytes costs nothing.
/// </summary>
public sealed class EmbeddedKnowledgeGraphs : IKnowledgeGraphs, IAsyncDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(250);

    // A client that pages through an older release comes back within this time, or pays for opening it again.
    private static readonly TimeSpan CloseAfter = TimeSpan.FromMinutes(1);

    private readonly ReleaseFolder _folder;
    private readonly Action<GraphStoreException>? _onProblem;
    private readonly OpenReleases _open;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watching;
    private readonly Lock _gate = new();

    // Holds the current release open between requests.
    private Current? _current;

    /// <summary>Opens a data folder; it may still be empty.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="time">The clock that says when to look and when to close.</param>
    /// <param name="onProblem">Told when a new release cannot be read; the old one goes on answering.</param>
    public EmbeddedKnowledgeGraphs(string folder, TimeProvider? time = null, Action<GraphStoreException>? onProblem = null)
    {
        time ??= TimeProvider.System;
        _folder = new ReleaseFolder(folder);
        _onProblem = onProblem;
        _open = new OpenReleases(_folder, time);
        _watching = Task.Run(() => WatchAsync(time));
    }

    /// <inheritdoc/>
    public ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (_current is null)
            {
                TakeUpCurrent();
            }

            return _current is null ? throw StoreErrors.Empty(_folder.Root) : new(_open.Lease(_current.Hash)!);
        }
    }

    /// <inheritdoc/>
    public ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(ReleaseHistory.IsHash(hash) ? _open.Lease(hash) : null);
    }

    /// <summary>The content hashes of the releases that are here: the current one, the others that are kept, and any that have not been removed.</summary>
    /// <exception cref="GraphStoreException">CURRENT_INVALID: there are releases, but none of them is current.</exception>
    public IReadOnlyList<string> Releases()
    {
        var kept = _folder.History().Hashes;
        return [.. kept, .. _folder.Files().Except(kept, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _stop.Dispose();
        _open.Dispose();
    }

    private async Task WatchAsync(TimeProvider time)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        string? refused = null;
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token))
            {
                refused = Look(refused);
                _open.CloseIdle(CloseAfter);
            }
        }
        catch (OperationCanceledException)
        {
            // The store is being closed.
        }
    }

    /// <summary>Takes up a new release, if there is one; the problem, if it has one and did not have the same before.</summary>
    private string? Look(string? refused)
    {
        try
        {
            TakeUpCurrent();
            return null;
        }
        catch (Exception e) when (e is GraphStoreException or IOException or UnauthorizedAccessException)
        {
            if (e.Message != refused)
            {
                _onProblem?.Invoke(e as GraphStoreException ?? StoreErrors.Reading(_folder.CurrentFile, e));
            }

            return e.Message;
        }
    }

    private void TakeUpCurrent()
    {
        var hash = _folder.History().Current;
        if (hash is null || hash == _current?.Hash)
        {
            return;
        }

        // An import may have removed it since: the next look finds the newer one.
        var lease = _open.Lease(hash) ?? throw _folder.CurrentInvalid($"the file of the release {hash} is gone");
        GraphLease? old;
        lock (_gate)
        {
            old = _current?.Lease;
            _current = new Current(hash, lease);
        }

        old?.Dispose();
    }

    private sealed record Current(string Hash, GraphLease Lease);
}
