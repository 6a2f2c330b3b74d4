using KnowledgeGraph.Bolt.Connections;
using KnowledgeGraph.Bolt.Pooling;
using KnowledgeGraph.Bolt.Results;
using KnowledgeGraph.Bolt.Routing;
using KnowledgeGraph.Bolt.Sessions;

namespace KnowledgeGraph.Bolt;

/// <inheritdoc cref="IDriver"/>
internal sealed class Driver : IDriver
{
    private readonly IConnectionSource _source;
    private bool _closed;

    public Driver(ConnectionUri uri, AuthToken token, Config config)
    {
        Config = config;
        Encrypted = uri.IsEncrypted;
        Pools = new ConnectionPools(new ConnectionOpener(uri, token, config), config);
        _source = uri.RoutingContext is null ? new SingleServer(Pools, uri.Address) : new Cluster(uri, Pools, config);
    }

    public Config Config { get; }

    public bool Encrypted { get; }

    public ConnectionPools Pools { get; }

    public IAsyncSession AsyncSession() => AsyncSession(_ => { });

    public IAsyncSession AsyncSession(Action<SessionConfigBuilder> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (_closed)
        {
            throw UsageErrors.DriverClosed();
        }

        var session = new SessionConfig();
        action(new SessionConfigBuilder(session));
        return new AsyncSession(_source, session, Config);
    }

    public async Task<IServerInfo> GetServerInfoAsync()
    {
        var connection = await _source.AcquireAsync(AccessMode.Read, database: null, bookmarks: []);
        try
        {
            // The server of an idle connection may no longer be running.
            await connection.ResetAsync(CancellationToken.None).WaitAsync(Config.ConnectionTimeout, Config.Clock);
            return new ServerInfo(connection.Address.ToString(), connection.Version.ToString(), connection.Agent);
        }
        catch (TimeoutException)
        {
            connection.Abort("the server sent nothing");
            throw TransportErrors.Silent(connection.Address, Config.ConnectionTimeout);
        }
        finally
        {
            await _source.ReleaseAsync(connection);
        }
    }

    public async Task<bool> TryVerifyConnectivityAsync()
    {
        try
        {
            await VerifyConnectivityAsync();
            return true;
        }
        catch (Neo4jException)
        {
            return false;
        }
    }

    public Task VerifyConnectivityAsync() => GetServerInfoAsync();

    public async ValueTask DisposeAsync()
    {
        _closed = true;
        await _source.DisposeAsync();
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();
}
