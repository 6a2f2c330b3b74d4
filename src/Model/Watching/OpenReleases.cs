namespace KnowledgeGraph.Model;

/// <summary>The open releases of this process. Each is opened once, its leases are counted, and it is closed after it has not been leased for some time.</summary>
/// <param name="store">Opens them.</param>
/// <param name="time">The clock.</param>
/// <param name="closing">Cancels the opening of releases.</param>
internal sealed class OpenReleases(IReleaseStore store, TimeProvider time, CancellationToken closing) : IAsyncDisposable
{
    // If a client that pages through an older release returns later than this, the release must be opened again.
    private static readonly TimeSpan CloseAfter = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, OpenRelease> _releases = new(StringComparer.Ordinal);

    /// <summary>Leases a release, and opens it first if necessary; null if the store does not contain it, or no longer does.</summary>
    public ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken)
    {
        OpenRelease? release;
        lock (_gate)
        {
            if (!_releases.TryGetValue(hash, out release))
            {
                _releases.Add(hash, release = new OpenRelease(hash, store, closing));
            }

            release.Leases++;
        }

        return LeaseAsync(release, cancellationToken);
    }

    /// <summary>Reopens a release and leases it; existing leases keep the previous instance. Null if the store does not contain it, or no longer does.</summary>
    public async Task<GraphLease?> LeaseAnewAsync(string hash, CancellationToken cancellationToken)
    {
        var release = new OpenRelease(hash, store, closing) { Leases = 1 };
        if (await LeaseAsync(release, cancellationToken) is not { } lease)
        {
            return null;
        }

        OpenRelease? before;
        lock (_gate)
        {
            _releases.Remove(hash, out before);
            _releases.Add(hash, release);
            before = Retire(before);
        }

        if (before is not null)
        {
            await before.CloseAsync();
        }

        return lease;
    }

    /// <summary>Closes the releases that have not been leased for some time.</summary>
    public async Task CloseIdleAsync()
    {
        List<OpenRelease> closed;
        lock (_gate)
        {
            closed = [.. _releases.Values.Where(release => release is { Leases: 0, IsOpening: false } && time.GetElapsedTime(release.GivenBackAt) >= CloseAfter)];
            closed.ForEach(release => _releases.Remove(release.Hash));
        }

        foreach (var release in closed)
        {
            await release.CloseAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        List<OpenRelease> all;
        lock (_gate)
        {
            all = [.. _releases.Values];
            _releases.Clear();
        }

        foreach (var release in all)
        {
            await release.CloseAsync();
        }
    }

    private async ValueTask<GraphLease?> LeaseAsync(OpenRelease release, CancellationToken cancellationToken)
    {
        try
        {
            // Concurrent callers share one opening, which continues if one of them cancels.
            if (await release.Graph.WaitAsync(cancellationToken) is { } graph)
            {
                return new GraphLease(graph, () => GiveBack(release));
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            GiveBack(release);
            throw;
        }
        catch
        {
            Forget(release);
            throw;
        }

        Forget(release);
        return null;
    }

    private void GiveBack(OpenRelease release)
    {
        bool isOver;
        lock (_gate)
        {
            release.Leases--;
            release.GivenBackAt = time.GetTimestamp();
            isOver = release is { IsRetired: true, Leases: 0 };
        }

        if (isOver)
        {
            _ = release.CloseAsync().AsTask();
        }
    }

    // Returns the release for closing if it is not leased; otherwise the return of the last lease closes it.
    private static OpenRelease? Retire(OpenRelease? release)
    {
        if (release is not null)
        {
            release.IsRetired = true;
        }

        return release is { Leases: 0 } ? release : null;
    }

    // After a failure to open, the next caller retries.
    private void Forget(OpenRelease release)
    {
        lock (_gate)
        {
            if (_releases.GetValueOrDefault(release.Hash) == release)
            {
                _releases.Remove(release.Hash);
            }
        }
    }
}
