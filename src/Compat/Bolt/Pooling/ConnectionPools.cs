using System.Collections.Concurrent;
using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt.Pooling;

/// <summary>The connection pools of the servers that the driver has used.</summary>
internal sealed class ConnectionPools(ConnectionOpener opener, Config config) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool> _pools = new();
    private volatile bool _closed;

    public IEnumerable<ConnectionPool> All => _pools.Values;

    /// <exception cref="ClientException">The driver is closed.</exception>
    public ConnectionPool For(ServerAddress address) => _closed
        ? throw UsageErrors.DriverClosed()
        : _pools.GetOrAdd(address, server => new ConnectionPool(server, opener, config));

    public Task ReleaseAsync(BoltConnection connection) => _pools[connection.Address].ReleaseAsync(connection);

    public async ValueTask DisposeAsync()
    {
        _closed = true;
        foreach (var pool in _pools.Values)
        {
            await pool.DisposeAsync();
        }
    }
}
