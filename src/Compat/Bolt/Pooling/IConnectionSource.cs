using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt.Pooling;

/// <summary>Provides sessions with connections to a single server, or to the servers of a cluster according to their roles.</summary>
internal interface IConnectionSource : IAsyncDisposable
{
    Task<BoltConnection> AcquireAsync(AccessMode mode, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default);

    Task ReleaseAsync(BoltConnection connection);

    /// <summary>Translates an error on a connection for the caller, and updates the routing tables accordingly.</summary>
    Neo4jException Explain(Neo4jException error, BoltConnection connection, AccessMode mode, string? database);
}

/// <summary>The connections to the server of a bolt URI.</summary>
internal sealed class SingleServer(ConnectionPools pools, ServerAddress address) : IConnectionSource
{
    public Task<BoltConnection> AcquireAsync(AccessMode mode, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default) =>
        pools.For(address).AcquireAsync(cancellationToken);

    public Task ReleaseAsync(BoltConnection connection) => pools.ReleaseAsync(connection);

    public Neo4jException Explain(Neo4jException error, BoltConnection connection, AccessMode mode, string? database) => error;

    public ValueTask DisposeAsync() => pools.DisposeAsync();
}
