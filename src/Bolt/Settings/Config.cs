namespace KnowledgeGraph.Bolt;

/// <summary>How a driver connects, keeps its connections and retries; made by <see cref="ConfigBuilder"/>.</summary>
public class Config
{
    /// <summary>No limit, where a number is wanted.</summary>
    public const int Infinite = -1;

    /// <summary>No limit, where a time is wanted.</summary>
    public static readonly TimeSpan InfiniteInterval = TimeSpan.FromMilliseconds(-1);

    private static readonly TimeSpan LongestLivenessCheck = TimeSpan.FromSeconds(2);

    internal Config()
    {
    }

    /// <summary>Whether connections use TLS. The URI schemes ending in +s and +ssc decide it themselves.</summary>
    public EncryptionLevel EncryptionLevel => ChosenEncryption ?? EncryptionLevel.None;

    /// <summary>Which certificates of a server are trusted.</summary>
    public TrustManager? TrustManager { get; internal set; }

    /// <summary>How long a managed transaction is tried again; 30 seconds by default.</summary>
    public TimeSpan MaxTransactionRetryTime { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>The most idle connections to one server; as many as connections by default.</summary>
    public int MaxIdleConnectionPoolSize
    {
        get => ChosenIdleSize ?? MaxConnectionPoolSize;
        internal set => ChosenIdleSize = value == Infinite ? null : value;
    }

    /// <summary>The most connections to one server, in use and idle; 100 by default.</summary>
    public int MaxConnectionPoolSize { get; internal set; } = 100;

    /// <summary>How long to wait for a connection when all are in use; one minute by default.</summary>
    public TimeSpan ConnectionAcquisitionTimeout { get; internal set; } = TimeSpan.FromMinutes(1);

    /// <summary>A connection that was idle for longer is tested before it is used; by default none is. The test takes at most 2 seconds.</summary>
    public TimeSpan? ConnectionLivenessThreshold { get; internal set; }

    /// <summary>How long a connection may take to open and to be reset; 30 seconds by default.</summary>
    public TimeSpan ConnectionTimeout { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the sockets use TCP keep-alive; they do by default.</summary>
    public bool SocketKeepAlive { get; internal set; } = true;

    /// <summary>A connection that was idle for longer is closed instead of used; no limit by default.</summary>
    public TimeSpan ConnectionIdleTimeout { get; internal set; } = InfiniteInterval;

    /// <summary>A connection that is older is closed instead of used; one hour by default.</summary>
    public TimeSpan MaxConnectionLifetime { get; internal set; } = TimeSpan.FromHours(1);

    /// <summary>How many records are asked for at once; 1000 by default, <see cref="Infinite"/> for all.</summary>
    public long FetchSize { get; internal set; } = 1000;

    /// <summary>The name of the application, as the server logs it.</summary>
    public string UserAgent { get; internal set; } = ClientName.Product;

    // An idle server answers RESET at once, so waiting for as long as for a new connection would only keep the caller.
    internal TimeSpan LivenessCheckLimit =>
        ConnectionTimeout >= TimeSpan.Zero && ConnectionTimeout < LongestLivenessCheck ? ConnectionTimeout : LongestLivenessCheck;

    internal EncryptionLevel? ChosenEncryption { get; set; }

    /// <summary>The clock of pools, routing tables and retries; tests put their own here.</summary>
    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    private int? ChosenIdleSize { get; set; }
}
