namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The releases in Neo4j. It looks several times a second which one is current and takes up a new one when it has been opened, so
/// requests go on meanwhile with the old one, and while the server is away and returns.
/// </summary>
public sealed class Neo4jKnowledgeGraphs : IKnowledgeGraphs, IAsyncDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(250);

    // Whoever asks for the state of a server wants to know now: probes seldom wait for longer than 5 seconds.
    private static readonly TimeSpan CheckLimit = TimeSpan.FromSeconds(3);

    private readonly Neo4jConnection _connection;
    private readonly TimeProvider _time;
    private readonly Action<GraphStoreException>? _onProblem;
    private readonly Neo4jReleases _releases;
    private readonly OpenGraphs _open;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly Task _watching;
    private Task _takingUp = Task.CompletedTask;
    private Task _filling = Task.CompletedTask;
    private Task<string?> _comparing = Task.FromResult<string?>(null);

    // Holds the current release open between requests.
    private volatile GraphLease? _current;

    // What the last look saw: in a cluster the next one may reach a server that is behind.
    private volatile Bookmarks? _seen;

    /// <summary>Speaks with a server; it need not answer yet.</summary>
    /// <param name="settings">Where it is.</param>
    /// <param name="time">The clock that says when to look and when to close.</param>
    /// <param name="onProblem">Told when the server cannot be asked for a new release; the old one goes on answering.</param>
    public Neo4jKnowledgeGraphs(Neo4jSettings settings, TimeProvider? time = null, Action<GraphStoreException>? onProblem = null)
    {
        _time = time ??= TimeProvider.System;
        _connection = new Neo4jConnection(settings);
        _onProblem = onProblem;
        _releases = new Neo4jReleases(_connection);
        _open = new OpenGraphs(_releases, time);
        _watching = Task.Run(() => WatchAsync(time));
    }

    /// <summary>Where the releases are, for a reader.</summary>
    public string Place => _connection.Place;

    /// <inheritdoc/>
    public async ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken)
    {
        // The first look may have begun before the release was there that the caller knows of; the second has not.
        for (var looks = 0; _current is null && looks < 2; looks++)
        {
            await TakeUpAsync().WaitAsync(cancellationToken);
        }

        var current = _current ?? throw await WhyEmptyAsync(cancellationToken);
        return await _open.LeaseAsync(current.Graph.Release.Hash, _seen, cancellationToken) ?? throw Neo4jErrors.Gone(current.Graph.Release.Hash);
    }

    /// <inheritdoc/>
    public ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken) => _open.LeaseAsync(hash, _seen, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<GraphHealth> CheckAsync(CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(CheckLimit, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using var lease = await LeaseCurrentAsync(either.Token);
            await lease.Graph.EntitiesAsync([], either.Token);
            return new GraphHealth(lease.Graph.Release.Hash, await DifferenceAsync(either.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Neo4jErrors.NoAnswer(_connection.Place, CheckLimit);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        await _takingUp.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _filling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await ((Task)_comparing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _connection.DisposeAsync();
        _stop.Dispose();
    }

    private async Task<GraphStoreException> WhyEmptyAsync(CancellationToken cancellationToken) =>
        await new FormerGraph(_connection).CurrentAsync(cancellationToken) is (var hash, var format)
            ? Neo4jErrors.Format(hash, format, Neo4jReleases.FormatVersion)
            : Neo4jErrors.Empty(_connection.Place);

    private async Task WatchAsync(TimeProvider time)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        string? problem = null;
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token))
            {
                problem = await LookAsync(problem);
                _open.ForgetIdle();
            }
        }
        catch (OperationCanceledException)
        {
            // The store is being closed.
        }
    }

    /// <summary>Takes up a new release, if there is one; the problem, if there is one, is told unless it was the same before.</summary>
    private async Task<string?> LookAsync(string? before)
    {
        try
        {
            await TakeUpAsync();
            return null;
        }
        catch (GraphStoreException problem)
        {
            // A server that was set up anew has never seen it.
            _seen = null;
            if (problem.Message != before)
            {
                _onProblem?.Invoke(problem);
            }

            return problem.Message;
        }
    }

    // One comparison for all who ask meanwhile, which goes on when its time is over for one of them: a server that has just started takes
    // longer to plan it, and would never have planned it if it were broken off each time.
    private async Task<string?> DifferenceAsync(CancellationToken cancellationToken)
    {
        Task<string?> comparing;
        lock (_gate)
        {
            comparing = _comparing = _comparing.IsCompleted ? LoadedCounts.DifferenceAsync(_connection, _stop.Token) : _comparing;
        }

        try
        {
            return await comparing.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    // One look for all who ask meanwhile: while the server is away each takes seconds, which would add up one after the other.
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
        var (hash, seen) = await _releases.CurrentAsync(_seen, _stop.Token);
        _seen = seen;
        if (hash == old?.Graph.Release.Hash)
        {
            return;
        }

        // Gone again since: the next look finds what came instead.
        if (hash is not null && await _open.LeaseAsync(hash, seen, _stop.Token) is { } lease)
        {
            _current = lease;
            old?.Dispose();
            _filling = FillIndexAsync(lease.Graph);
        }
        else if (hash is null && !await IsHeldAsync(old!.Graph.Release.Hash))
        {
            _current = null;
            old.Dispose();
        }
    }

    private async Task<bool> IsHeldAsync(string hash) => await _releases.OpenAsync(hash, _seen, _stop.Token) is not null;

    // Analyses need it; whoever asks before it is there waits for it.
    private async Task FillIndexAsync(IKnowledgeGraph graph)
    {
        try
        {
            await graph.IndexAsync(_stop.Token);
        }
        catch (GraphStoreException problem)
        {
            _onProblem?.Invoke(problem);
        }
    }
}
