namespace KnowledgeGraph.Bolt;

/// <summary>The connections to a server or cluster, shared by sessions. Thread-safe.</summary>
public interface IDriver : IDisposable, IAsyncDisposable
{
    /// <summary>The settings.</summary>
    Config Config { get; }

    /// <summary>Whether connections use TLS.</summary>
    bool Encrypted { get; }

    /// <summary>Creates a session with the default settings.</summary>
    IAsyncSession AsyncSession();

    /// <summary>Creates a session.</summary>
    IAsyncSession AsyncSession(Action<SessionConfigBuilder> action);

    /// <summary>Gets name, version and address from a server with the reader role.</summary>
    Task<IServerInfo> GetServerInfoAsync();

    /// <summary>Whether a server with the reader role answers.</summary>
    Task<bool> TryVerifyConnectivityAsync();

    /// <summary>Fails unless a server with the reader role answers.</summary>
    Task VerifyConnectivityAsync();
}
