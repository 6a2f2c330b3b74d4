namespace KnowledgeGraph.Bolt;

/// <summary>The connections to a server or a cluster, for sessions to share. It serves any number of callers at a time.</summary>
public interface IDriver : IDisposable, IAsyncDisposable
{
    /// <summary>The settings.</summary>
    Config Config { get; }

    /// <summary>Whether connections use TLS.</summary>
    bool Encrypted { get; }

    /// <summary>A session with the default settings.</summary>
    IAsyncSession AsyncSession();

    /// <summary>A session.</summary>
    IAsyncSession AsyncSession(Action<SessionConfigBuilder> action);

    /// <summary>Asks a server that can read who it is.</summary>
    Task<IServerInfo> GetServerInfoAsync();

    /// <summary>Whether a server that can read answers.</summary>
    Task<bool> TryVerifyConnectivityAsync();

    /// <summary>Fails unless a server that can read answers.</summary>
    Task VerifyConnectivityAsync();
}
