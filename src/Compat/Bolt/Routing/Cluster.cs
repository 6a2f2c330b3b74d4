using KnowledgeGraph.Bolt.Connections;
using KnowledgeGraph.Bolt.Pooling;

namespace KnowledgeGraph.Bolt.Routing;

/// <summary>
/// The connections to the servers of a neo4j URI. Among the servers with the required role, the one with the fewest connections in use is
/// chosen; ties are resolved round-robin.
/// </summary>
internal sealed class Cluster(ConnectionUri uri, ConnectionPools pools, Config config) : IConnectionSource
{
    private readonly RoutingTables _tables = new(uri, pools, config);
    private int _turn;

    public async Task<BoltConnection> AcquireAsync(AccessMode mode, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default)
    {
        var table = await _tables.GetAsync(mode, database, bookmarks, cancellationToken);
        var failures = new List<Exception>();
        var turn = Interlocked.Increment(ref _turn);
        foreach (var server in InOrder([.. table.For(mode)], turn))
        {
            try
            {
                return await pools.For(server).AcquireAsync(cancellationToken);
            }
            catch (Neo4jException error) when (IsLoss(error))
            {
                failures.Add(error);
                _tables.Forget(server);
            }
        }

        throw RoutingErrors.NoServer(mode, failures);
    }

    public Task ReleaseAsync(BoltConnection connection) => pools.ReleaseAsync(connection);

    public Neo4jException Explain(Neo4jException error, BoltConnection connection, AccessMode mode, string? database)
    {
        var server = connection.Address;
        switch (error.Code)
        {
            case "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" when mode == AccessMode.Write:
                _tables.ForgetWriter(server, database);
                return RoutingErrors.NotWriter(server, error);
            case "Neo.TransientError.General.DatabaseUnavailable":
                _tables.Forget(server);
                return error;
            default:
                if (!IsLoss(error))
                {
                    return error;
                }

                _tables.Forget(server);
                return error.IsRetriable ? RoutingErrors.ServerLost(server, error) : error;
        }
    }

    public ValueTask DisposeAsync() => pools.DisposeAsync();

    private static bool IsLoss(Neo4jException error) => error is ServiceUnavailableException or ConnectionReadTimeoutException;

    private IEnumerable<ServerAddress> InOrder(ServerAddress[] servers, int turn) => servers
        .Select((server, place) => (Server: server, InUse: pools.For(server).InUse, Turn: (uint)(place + turn) % (uint)servers.Length))
        .OrderBy(candidate => candidate.InUse)
        .ThenBy(candidate => candidate.Turn)
        .Select(candidate => candidate.Server);
}
