using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;
using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt.Pooling;

/// <summary>
/// The connections to one server. The connection that was returned last is used first, so that in quiet times the others reach their
/// maximum age. A returned connection is reset if necessary; if that fails, it is closed. If a connection times out, the idle connections
/// are closed as well: a firewall or proxy that silently dropped one has probably dropped all, and each would cost its user the same wait.
/// Once a new connection succeeds, connections in use that have received nothing since the timed-out read began are aborted too, if they
/// are read-only and can be repeated.
/// </summary>
internal sealed class ConnectionPool(ServerAddress address, ConnectionOpener opener, Config config) : IAsyncDisposable
{
    private const string DriverClosed = "the driver was closed while it waited";

    private readonly Lock _lock = new();
    private readonly ConcurrencyLimiter _places = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = config.MaxConnectionPoolSize == Config.Infinite ? int.MaxValue : config.MaxConnectionPoolSize,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });
    private readonly Stack<BoltConnection> _idle = new();
    private readonly Dictionary<BoltConnection, RateLimitLease> _inUse = [];
    private long? _silentSince;
    private bool _closed;

    public ServerAddress Address => address;

    public int InUse
    {
        get
        {
            lock (_lock)
            {
                return _inUse.Count;
            }
        }
    }

    public int Idle
    {
        get
        {
            lock (_lock)
            {
                return _idle.Count;
            }
        }
    }

    public long Waiting => _places.GetStatistics()!.CurrentQueuedCount;

    /// <exception cref="ClientException">No connection became free before the timeout, or the driver is closed.</exception>
    /// <exception cref="ServiceUnavailableException">A new connection could not be opened.</exception>
    public async Task<BoltConnection> AcquireAsync(CancellationToken cancellationToken)
    {
        // An attempt succeeds only if nobody is queued.
        var place = _places.AttemptAcquire();
        if (!place.IsAcquired)
        {
            place = await WaitAsync(cancellationToken);
        }

        try
        {
            return Use(await TakeIdleAsync(cancellationToken) ?? await OpenAsync(cancellationToken), place);
        }
        catch
        {
            place.Dispose();
            throw;
        }
    }

    public async Task ReleaseAsync(BoltConnection connection)
    {
        RateLimitLease? place;
        lock (_lock)
        {
            if (!_inUse.Remove(connection, out place))
            {
                return;
            }
        }

        try
        {
            if (await IsAsNewAsync(connection) && TryKeep(connection))
            {
                return;
            }

            if (connection.IsSilent)
            {
                await AbandonIdleAsync(connection);
            }

            await connection.DisposeAsync();
        }
        finally
        {
            place.Dispose();
        }
    }

    /// <summary>Closes the idle connections and aborts those in use.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            _closed = true;
            foreach (var connection in _inUse.Keys)
            {
                connection.Abort(DriverClosed);
            }
        }

        await CloseIdleAsync();
    }

    public async Task CloseIdleAsync()
    {
        foreach (var connection in TakeAllIdle())
        {
            await connection.DisposeAsync();
        }
    }

    private BoltConnection[] TakeAllIdle()
    {
        lock (_lock)
        {
            BoltConnection[] idle = [.. _idle];
            _idle.Clear();
            return idle;
        }
    }

    // Sends no GOODBYE, because it would not arrive.
    private async Task AbandonIdleAsync(BoltConnection silent)
    {
        lock (_lock)
        {
            _silentSince = silent.WaitsSince;
        }

        foreach (var connection in TakeAllIdle())
        {
            connection.Abort("the server sent nothing over another");
            await connection.DisposeAsync();
        }
    }

    // Called when a new connection was opened. If the server is only slow, opening one fails too, and nothing is aborted.
    private void AbandonForgotten()
    {
        lock (_lock)
        {
            if (_silentSince is { } since)
            {
                foreach (var connection in _inUse.Keys.Where(connection => connection.OnlyReads && connection.HeardAt < since))
                {
                    connection.Abort("the server sent nothing, and answers over a new one");
                }
            }

            _silentSince = null;
        }
    }

    private async Task<RateLimitLease> WaitAsync(CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(config.ConnectionAcquisitionTimeout, config.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            return await _places.AcquireAsync(permitCount: 1, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw PoolErrors.Exhausted(address, config);
        }
    }

    private BoltConnection Use(BoltConnection connection, RateLimitLease place)
    {
        lock (_lock)
        {
            _inUse.Add(connection, place);
            if (_closed)
            {
                connection.Abort(DriverClosed);
            }
        }

        return connection;
    }

    private async Task<BoltConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = await opener.OpenAsync(address, cancellationToken);
        connection.OpenedAt = config.Clock.GetTimestamp();
        AbandonForgotten();
        return connection;
    }

    private async Task<BoltConnection?> TakeIdleAsync(CancellationToken cancellationToken)
    {
        while (TryPop(out var connection))
        {
            if (await IsUsableAsync(connection, cancellationToken))
            {
                return connection;
            }

            await connection.DisposeAsync();
        }

        return null;
    }

    private bool TryPop([NotNullWhen(true)] out BoltConnection? connection)
    {
        lock (_lock)
        {
            if (_closed)
            {
                throw UsageErrors.DriverClosed();
            }

            return _idle.TryPop(out connection);
        }
    }

    private async Task<bool> IsUsableAsync(BoltConnection connection, CancellationToken cancellationToken)
    {
        var idle = config.Clock.GetElapsedTime(connection.IdleSince);
        if (!IsYoung(connection) || IsBeyond(idle, config.ConnectionIdleTimeout) || connection.IsClosedByServer())
        {
            return false;
        }

        return config.ConnectionLivenessThreshold is not { } threshold || idle < threshold || await IsAliveAsync(connection, cancellationToken);
    }

    private async Task<bool> IsAliveAsync(BoltConnection connection, CancellationToken cancellationToken)
    {
        var isAlive = await TryResetAsync(connection, config.LivenessCheckLimit, cancellationToken);
        if (connection.IsSilent)
        {
            await AbandonIdleAsync(connection);
        }

        return isAlive;
    }

    private async Task<bool> IsAsNewAsync(BoltConnection connection)
    {
        connection.TransactionSilence = Timeout.InfiniteTimeSpan;
        connection.OnlyReads = false;
        return connection.IsOpen && !connection.IsBusy && IsYoung(connection)
            && (connection.IsClean || await TryResetAsync(connection, config.ConnectionTimeout, CancellationToken.None));
    }

    private async Task<bool> TryResetAsync(BoltConnection connection, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(limit, config.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            await connection.ResetAsync(either.Token);
            return connection.IsClean;
        }
        catch (Neo4jException)
        {
            connection.IsSilent |= deadline.IsCancellationRequested;
            return false;
        }
    }

    private bool TryKeep(BoltConnection connection)
    {
        lock (_lock)
        {
            if (_closed || _idle.Count >= config.MaxIdleConnectionPoolSize)
            {
                return false;
            }

            connection.IdleSince = config.Clock.GetTimestamp();
            _idle.Push(connection);
            return true;
        }
    }

    private bool IsYoung(BoltConnection connection) => !IsBeyond(config.Clock.GetElapsedTime(connection.OpenedAt), config.MaxConnectionLifetime);

    private static bool IsBeyond(TimeSpan time, TimeSpan limit) => limit >= TimeSpan.Zero && time > limit;
}
