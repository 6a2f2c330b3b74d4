using System.Collections.Concurrent;
using KnowledgeGraph.Bolt.Connections;
using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.Pooling;

namespace KnowledgeGraph.Bolt.Routing;

/// <summary>
/// The cached routing table of each database. A table is requested again when it has expired or has no server for the access mode. All known
/// routers are asked in turn, and the server of the driver's URI last. Concurrent callers share one request.
/// </summary>
internal sealed class RoutingTables(ConnectionUri uri, ConnectionPools pools, Config config)
{
    private readonly ConcurrentDictionary<string, DatabaseRoutes> _databases = new(StringComparer.Ordinal);

    /// <exception cref="ServiceUnavailableException">No router returned a table.</exception>
    public async Task<RoutingTable> GetAsync(AccessMode mode, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken)
    {
        var routes = Routes(database);
        if (routes.Table is { } known && IsFresh(known, mode))
        {
            return known;
        }

        await routes.Asking.WaitAsync(cancellationToken);
        try
        {
            if (routes.Table is { } table && IsFresh(table, mode))
            {
                return table;
            }

            return routes.Table = await AskAsync(routes.Table, database, bookmarks, cancellationToken);
        }
        finally
        {
            routes.Asking.Release();
        }
    }

    /// <summary>Removes an unreachable server from the tables of all databases.</summary>
    public void Forget(ServerAddress server)
    {
        foreach (var routes in _databases.Values)
        {
            routes.Change(table => table.Without(server));
        }
    }

    public void ForgetWriter(ServerAddress server, string? database) => Routes(database).Change(table => table.WithoutWriter(server));

    private DatabaseRoutes Routes(string? database) => _databases.GetOrAdd(database ?? "", _ => new DatabaseRoutes());

    private bool IsFresh(RoutingTable table, AccessMode mode) =>
        config.Clock.GetElapsedTime(table.MadeAt) < table.TimeToLive && !table.Routers.IsEmpty && !table.For(mode).IsEmpty;

    private async Task<RoutingTable> AskAsync(RoutingTable? last, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        foreach (var router in (last?.Routers ?? []).Append(uri.Address).Distinct().ToList())
        {
            try
            {
                var table = await AskAsync(router, database, bookmarks, cancellationToken);
                if (!table.Routers.IsEmpty && !table.Readers.IsEmpty)
                {
                    await CloseUnusedAsync(last, table);
                    return table;
                }

                failures.Add(RoutingErrors.NoServer(AccessMode.Read, []));
            }
            catch (Neo4jException error) when (error is not (SecurityException or FatalDiscoveryException or InvalidBookmarkException or InvalidBookmarkMixtureException))
            {
                failures.Add(error);
                Forget(router);
            }
        }

        throw RoutingErrors.NoRouter(failures);
    }

    private async Task<RoutingTable> AskAsync(ServerAddress router, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(config.ConnectionTimeout);
        var connection = await pools.For(router).AcquireAsync(cancellationToken);
        try
        {
            var metadata = await connection.AskAsync(new RouteRequest(uri.RoutingContext!, bookmarks, database), limit.Token);
            return RoutingTable.From(metadata, config.Clock.GetTimestamp());
        }
        finally
        {
            await pools.ReleaseAsync(connection);
        }
    }

    // Connections to servers that left the cluster are closed.
    private async Task CloseUnusedAsync(RoutingTable? last, RoutingTable next)
    {
        var used = _databases.Values.SelectMany(routes => routes.Table?.All ?? []).Except(last?.All ?? []).Concat(next.All).ToHashSet();
        foreach (var pool in pools.All.Where(pool => !used.Contains(pool.Address)))
        {
            await pool.CloseIdleAsync();
        }
    }

    private sealed class DatabaseRoutes
    {
        private readonly Lock _lock = new();
        private RoutingTable? _table;

        public SemaphoreSlim Asking { get; } = new(1);

        public RoutingTable? Table
        {
            get => Volatile.Read(ref _table);
            set
            {
                lock (_lock)
                {
                    _table = value;
                }
            }
        }

        public void Change(Func<RoutingTable, RoutingTable> change)
        {
            lock (_lock)
            {
                _table = _table is null ? null : change(_table);
            }
        }
    }
}
