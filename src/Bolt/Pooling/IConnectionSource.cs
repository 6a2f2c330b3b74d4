using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt.Pooling;

/// <summary>Where sessions get their connections: from one server, or from the servers of a cluster by their roles.</summary>
internal interface IConnectionSource : IAsyncDisposable
{
    Task<BoltConnection> AcquireAsync(AccessMode mode, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default);

    Task ReleaseAsync(BoltConnection connection);

    /// <summary>What an error on a connection means for the caller; the source learns from it what the server is good for.</summary>
    Neo4jException Explain(Neo4jException error, BoltConnection connection, AccessMode mode, string? database);
}

/// <summary>The connections to the one server of a bolt URI.</summary>
internal sealed class SingleServer(ConnectionPools pools, ServerAddress address) : IConnectionSource
{
    public Task<BoltConnection> AcquireAsync(AccessMode mode, string? database, IReadOnlyList<string> bookmarks, CancellationToken cancellationToken = default) =>
        pools.For(address).AcquireAsync(cancellationToken);

    public Task ReleaseAsync(BoltConnection connection) => pools.ReleaseAsync(connection);

    public Neo4jException Explain(Neo4jException error, BoltConnection connection, AccessMode mode, string? database) => error;

    public ValueTask DisposeAsync() => pools.DisposeAsync();
}
