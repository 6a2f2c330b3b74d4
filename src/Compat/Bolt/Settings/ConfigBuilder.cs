namespace KnowledgeGraph.Bolt;

/// <summary>Builds the <see cref="Config"/> of a new driver.</summary>
public sealed class ConfigBuilder
{
    private readonly Config _config;

    internal ConfigBuilder(Config config) => _config = config;

    /// <inheritdoc cref="Config.EncryptionLevel"/>
    public ConfigBuilder WithEncryptionLevel(EncryptionLevel level)
    {
        _config.ChosenEncryption = level;
        return this;
    }

    /// <inheritdoc cref="Config.TrustManager"/>
    public ConfigBuilder WithTrustManager(TrustManager manager)
    {
        _config.TrustManager = manager;
        return this;
    }

    /// <inheritdoc cref="Config.MaxIdleConnectionPoolSize"/>
    public ConfigBuilder WithMaxIdleConnectionPoolSize(int size)
    {
        _config.MaxIdleConnectionPoolSize = size;
        return this;
    }

    /// <inheritdoc cref="Config.MaxConnectionPoolSize"/>
    public ConfigBuilder WithMaxConnectionPoolSize(int size)
    {
        _config.MaxConnectionPoolSize = size;
        return this;
    }

    /// <inheritdoc cref="Config.ConnectionAcquisitionTimeout"/>
    public ConfigBuilder WithConnectionAcquisitionTimeout(TimeSpan timeSpan)
    {
        _config.ConnectionAcquisitionTimeout = timeSpan;
        return this;
    }

    /// <inheritdoc cref="Config.ConnectionTimeout"/>
    public ConfigBuilder WithConnectionTimeout(TimeSpan timeSpan)
    {
        _config.ConnectionTimeout = timeSpan;
        return this;
    }

    /// <inheritdoc cref="Config.SocketKeepAlive"/>
    public ConfigBuilder WithSocketKeepAliveEnabled(bool enable)
    {
        _config.SocketKeepAlive = enable;
        return this;
    }

    /// <inheritdoc cref="Config.MaxTransactionRetryTime"/>
    public ConfigBuilder WithMaxTransactionRetryTime(TimeSpan time)
    {
        _config.MaxTransactionRetryTime = time;
        return this;
    }

    /// <inheritdoc cref="Config.ConnectionIdleTimeout"/>
    public ConfigBuilder WithConnectionIdleTimeout(TimeSpan timeSpan)
    {
        _config.ConnectionIdleTimeout = timeSpan;
        return this;
    }

    /// <inheritdoc cref="Config.MaxConnectionLifetime"/>
    public ConfigBuilder WithMaxConnectionLifetime(TimeSpan timeSpan)
    {
        _config.MaxConnectionLifetime = timeSpan;
        return this;
    }

    /// <inheritdoc cref="Config.FetchSize"/>
    /// <exception cref="ArgumentOutOfRangeException">The size is neither positive nor <see cref="Config.Infinite"/>.</exception>
    public ConfigBuilder WithFetchSize(long size)
    {
        _config.FetchSize = FetchSizes.Checked(size);
        return this;
    }

    /// <inheritdoc cref="Config.UserAgent"/>
    public ConfigBuilder WithUserAgent(string userAgent)
    {
        ArgumentNullException.ThrowIfNull(userAgent);
        _config.UserAgent = userAgent;
        return this;
    }

    /// <inheritdoc cref="Config.ConnectionLivenessThreshold"/>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public ConfigBuilder WithConnectionLivenessCheckTimeout(TimeSpan timeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        _config.ConnectionLivenessThreshold = timeout;
        return this;
    }

    internal ConfigBuilder WithClock(TimeProvider clock)
    {
        _config.Clock = clock;
        return this;
    }
}
