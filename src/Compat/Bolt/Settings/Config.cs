namespace KnowledgeGraph.Bolt;

/// <summary>Settings of a driver for connecting, pooling and retries; created by <see cref="ConfigBuilder"/>.</summary>
public class Config
{
    /// <summary>No limit, for settings that are numbers.</summary>
    public const int Infinite = -1;

    /// <summary>No limit, for settings that are times.</summary>
    public static readonly TimeSpan InfiniteInterval = TimeSpan.FromMilliseconds(-1);

    private static readonly TimeSpan LongestLivenessCheck = TimeSpan.FromSeconds(2);

    internal Config()
    {
    }

    /// <summary>Whether connections use TLS. URI schemes ending in +s and +ssc imply it.</summary>
    public EncryptionLevel EncryptionLevel => ChosenEncryption ?? EncryptionLevel.None;

    /// <summary>Decides which server certificates are trusted.</summary>
    public TrustManager? TrustManager { get; internal set; }

    /// <summary>How long a managed transaction is retried; 30 seconds by default.</summary>
    public TimeSpan MaxTransactionRetryTime { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>The maximum number of idle connections to one server; <see cref="MaxConnectionPoolSize"/> by default.</summary>
    public int MaxIdleConnectionPoolSize
    {
        get => ChosenIdleSize ?? MaxConnectionPoolSize;
        internal set => ChosenIdleSize = value == Infinite ? null : value;
    }

    /// <summary>The maximum number of connections to one server, in use and idle; 100 by default.</summary>
    public int MaxConnectionPoolSize { get; internal set; } = 100;

    /// <summary>How long to wait for a connection when all are in use; one minute by default.</summary>
    public TimeSpan ConnectionAcquisitionTimeout { get; internal set; } = TimeSpan.FromMinutes(1);

    /// <summary>Connections idle for at least this time are tested before use; by default none. The test takes at most 2 seconds.</summary>
    public TimeSpan? ConnectionLivenessThreshold { get; internal set; }

    /// <summary>Timeout for opening a connection and for resetting it; 30 seconds by default.</summary>
    public TimeSpan ConnectionTimeout { get; internal set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the sockets use TCP keep-alive; true by default.</summary>
    public bool SocketKeepAlive { get; internal set; } = true;

    /// <summary>Connections idle for longer are closed instead of reused; no limit by default.</summary>
    public TimeSpan ConnectionIdleTimeout { get; internal set; } = InfiniteInterval;

    /// <summary>Connections older than this are closed instead of reused; one hour by default.</summary>
    public TimeSpan MaxConnectionLifetime { get; internal set; } = TimeSpan.FromHours(1);

    /// <summary>The number of records requested at once; 1000 by default, <see cref="Infinite"/> for all.</summary>
    public long FetchSize { get; internal set; } = 1000;

    /// <summary>The application's name in the server's logs.</summary>
    public string UserAgent { get; internal set; } = ClientName.Product;

    // An idle server answers RESET at once. The timeout for opening connections would only delay the caller.
    internal TimeSpan LivenessCheckLimit =>
        ConnectionTimeout >= TimeSpan.Zero && ConnectionTimeout < LongestLivenessCheck ? ConnectionTimeout : LongestLivenessCheck;

    internal EncryptionLevel? ChosenEncryption { get; set; }

    /// <summary>The clock of pools, routing tables and retries; tests replace it.</summary>
    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    private int? ChosenIdleSize { get; set; }
}
