using System.Collections.Concurrent;
using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt.Pooling;

/// <summary>One pool for each server that the driver has used.</summary>
internal sealed class ConnectionPools(ConnectionOpener opener, Config config) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool> _pools = new();

    public IEnumerable<ConnectionPool> All => _pools.Values;

    public ConnectionPool For(ServerAddress address) => _pools.GetOrAdd(address, server => new ConnectionPool(server, opener, config));

    public Task ReleaseAsync(BoltConnection connection) => For(connection.Address).ReleaseAsync(connection);

    public async ValueTask DisposeAsync()
    {
        foreach (var pool in _pools.Values)
        {
            await pool.DisposeAsync();
        }
    }
}
