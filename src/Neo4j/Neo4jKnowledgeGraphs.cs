namespace KnowledgeGraph.Neo4j;

/// <summary>The releases in Neo4j.</summary>
public sealed class Neo4jKnowledgeGraphs : IKnowledgeGraphs, IAsyncDisposable
{
    // Health probes rarely wait longer than 5 seconds.
    private static readonly TimeSpan CheckLimit = TimeSpan.FromSeconds(3);

    private readonly Neo4jConnection _connection;
    private readonly TimeProvider _time;
    private readonly ReleaseWatcher _watcher;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private Task<string?> _comparing = Task.FromResult<string?>(null);

    /// <summary>Connects to a server, which may be unavailable at first.</summary>
    /// <param name="settings">The connection settings.</param>
    /// <param name="time">The clock for polling and for closing releases.</param>
    /// <param name="onProblem">Called when polling for a new release fails; queries still use the old one.</param>
    public Neo4jKnowledgeGraphs(Neo4jSettings settings, TimeProvider? time = null, Action<GraphStoreException>? onProblem = null)
    {
        _time = time ?? TimeProvider.System;
        _connection = new Neo4jConnection(settings);
        _watcher = new ReleaseWatcher(new Neo4jReleases(_connection), _time, onProblem);
    }

    /// <summary>The address of the server, for display.</summary>
    public string Place => _connection.Place;

    /// <inheritdoc/>
    public ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken) => _watcher.LeaseCurrentAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken) => _watcher.LeaseAsync(hash, cancellationToken);

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
        await _watcher.DisposeAsync();
        await ((Task)_comparing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _connection.DisposeAsync();
        _stop.Dispose();
    }

    // Concurrent callers share one comparison, and a caller's timeout does not cancel it: a server that was just started takes longer to plan
    // the statement, and would never finish planning it if it were cancelled each time.
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
}
