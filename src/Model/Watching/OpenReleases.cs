namespace KnowledgeGraph.Model;

/// <summary>The releases that this process has open: each is opened once, counted while it is leased, and closed when nobody has leased it for a while.</summary>
/// <param name="store">Opens them.</param>
/// <param name="time">The clock.</param>
/// <param name="closing">Ends the opening of releases.</param>
internal sealed class OpenReleases(IReleaseStore store, TimeProvider time, CancellationToken closing) : IAsyncDisposable
{
    // A client that pages through an older release comes back within this time, or pays for opening it again.
    private static readonly TimeSpan CloseAfter = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, OpenRelease> _releases = new(StringComparer.Ordinal);

    /// <summary>Leases a release and opens it if it is not open; null if it is not, or no longer, held.</summary>
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

    /// <summary>Opens a release anew and leases it; whoever has leased what was open before keeps that. Null if it is not, or no longer, held.</summary>
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

    /// <summary>Closes the releases that nobody has leased for a while.</summary>
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
            // Others who want the same wait for the same opening, which goes on when one of them gives up.
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

    // The release if nobody has leased it, to be closed; else whoever gives it back last closes it.
    private static OpenRelease? Retire(OpenRelease? release)
    {
        if (release is not null)
        {
            release.IsRetired = true;
        }

        return release is { Leases: 0 } ? release : null;
    }

    // One that could not be opened is tried again by the next who asks.
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
