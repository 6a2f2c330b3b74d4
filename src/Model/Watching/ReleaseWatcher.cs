namespace KnowledgeGraph.Model;

/// <summary>
/// Leases the releases of a store. It checks several times per second which release is current, and switches to a new one once it is open. Requests
/// use the old one until then, and while the store is unavailable.
/// </summary>
public sealed class ReleaseWatcher : IKnowledgeGraphs, IAsyncDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(250);

    private readonly IReleaseStore _store;
    private readonly Action<GraphStoreException>? _onProblem;
    private readonly OpenReleases _open;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly Task _watching;
    private Task _takingUp = Task.CompletedTask;
    private Task _preparing = Task.CompletedTask;

    // Holds the current release open between requests.
    private volatile Held? _current;

    /// <summary>Starts watching.</summary>
    /// <param name="store">The store; it may be unavailable at first.</param>
    /// <param name="time">The clock for checking and closing.</param>
    /// <param name="onProblem">Called if a new release cannot be opened; the old one stays in use.</param>
    public ReleaseWatcher(IReleaseStore store, TimeProvider time, Action<GraphStoreException>? onProblem)
    {
        _store = store;
        _onProblem = onProblem;
        _open = new OpenReleases(store, time, _stop.Token);
        _watching = Task.Run(() => WatchAsync(time));
    }

    /// <inheritdoc/>
    public async ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // The first check may have started before the release that the caller expects was written; the second one starts later.
        for (var looks = 0; ; looks++)
        {
            if (_current is { } current && await _open.LeaseAsync(current.Release.Hash, cancellationToken) is { } lease)
            {
                return lease;
            }

            if (looks == 2)
            {
                throw await _store.WhyEmptyAsync(cancellationToken);
            }

            await TakeUpAsync().WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _open.LeaseAsync(hash, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        foreach (var work in new[] { _watching, _takingUp, _preparing })
        {
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await _open.DisposeAsync();
        _stop.Dispose();
    }

    private async Task WatchAsync(TimeProvider time)
    {
        string? problem = null;
        try
        {
            while (true)
            {
                await Task.Delay(LookEvery, time, _stop.Token);
                problem = await LookAsync(problem);
                await _open.CloseIdleAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The store is closing.
        }
    }

    /// <summary>Switches to a new release if there is one. A problem is reported unless it is the same as before.</summary>
    private async Task<string?> LookAsync(string? before)
    {
        try
        {
            await TakeUpAsync();
            return null;
        }
        catch (GraphStoreException problem)
        {
            if (problem.Message != before)
            {
                _onProblem?.Invoke(problem);
            }

            return problem.Message;
        }
    }

    // Concurrent callers share one check, because a check of an unavailable store takes seconds, which would add up if run one after another.
    private Task TakeUpAsync()
    {
        lock (_gate)
        {
            return _takingUp = _takingUp.IsCompleted ? LookUpAsync() : _takingUp;
        }
    }

    private async Task LookUpAsync()
    {
        var old = _current;
        var found = await _store.CurrentAsync(_stop.Token);
        if (found == old?.Release)
        {
            return;
        }

        // The release was removed in the meantime; the next check finds its successor.
        if (found is { } release && await _open.LeaseAnewAsync(release.Hash, _stop.Token) is { } lease)
        {
            _current = new Held(release, lease);
            old?.Lease.Dispose();
            _preparing = PrepareAsync(lease.Graph);
        }
        else if (found is null && !await _store.IsHeldAsync(old!.Release.Hash, _stop.Token))
        {
            _current = null;
            old.Lease.Dispose();
        }
    }

    private async Task PrepareAsync(IKnowledgeGraph graph)
    {
        try
        {
            await _store.PrepareAsync(graph, _stop.Token);
        }
        catch (GraphStoreException problem)
        {
            _onProblem?.Invoke(problem);
        }
    }

    private sealed record Held(CurrentRelease Release, GraphLease Lease);
}
