using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt.Pooling;

/// <summary>
/// The connections to one server. The one given back last is taken first, so that a quiet time closes the others by their age.
/// A connection comes back as new (RESET where it has to be) or not at all. One that is found silent takes the idle ones with it: whatever dropped
/// it without a word, a firewall or a proxy, has dropped them as well, and each would cost its user the same wait. Once the
/// server answers over a new connection, those in use that have heard nothing for as long are broken off as well, where they only read and can be repeated.
/// </summary>
internal sealed class ConnectionPool(ServerAddress address, ConnectionOpener opener, Config config) : IAsyncDisposable
{
    private const string DriverClosed = "the driver was closed while it waited";

    private readonly Lock _lock = new();
    private readonly WaitingLine _line = new(config.MaxConnectionPoolSize == Config.Infinite ? int.MaxValue : config.MaxConnectionPoolSize);
    private readonly Stack<BoltConnection> _idle = new();
    private readonly HashSet<BoltConnection> _inUse = [];
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

    public int Waiting => _line.Waiting;

    /// <exception cref="ClientException">No connection was free in time, or the driver is closed.</exception>
    /// <exception cref="ServiceUnavailableException">No new connection could be made.</exception>
    public async Task<BoltConnection> AcquireAsync(CancellationToken cancellationToken)
    {
        if (!_line.TryEnter())
        {
            await WaitInLineAsync(cancellationToken);
        }

        try
        {
            return Use(await TakeIdleAsync(cancellationToken) ?? await OpenAsync(cancellationToken));
        }
        catch
        {
            _line.Leave();
            throw;
        }
    }

    public async Task ReleaseAsync(BoltConnection connection)
    {
        lock (_lock)
        {
            if (!_inUse.Remove(connection))
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
            _line.Leave();
        }
    }

    /// <summary>Closes the idle connections and breaks those in use.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            _closed = true;
            foreach (var connection in _inUse)
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

    // Without a goodbye, which nobody would hear.
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

    // A server that is only slow does not answer over a new connection either, and nothing is broken off.
    private void AbandonForgotten()
    {
        lock (_lock)
        {
            if (_silentSince is { } since)
            {
                foreach (var connection in _inUse.Where(connection => connection.OnlyReads && connection.HeardAt < since))
                {
                    connection.Abort("the server sent nothing, and answers over a new one");
                }
            }

            _silentSince = null;
        }
    }

    private async Task WaitInLineAsync(CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(config.ConnectionAcquisitionTimeout, config.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            await _line.EnterAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw PoolErrors.Exhausted(address, config);
        }
    }

    private BoltConnection Use(BoltConnection connection)
    {
        lock (_lock)
        {
            _inUse.Add(connection);
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
