namespace KnowledgeGraph.Bolt;

/// <summary>What a session is for; made by <see cref="SessionConfigBuilder"/>.</summary>
public sealed class SessionConfig
{
    internal SessionConfig()
    {
    }

    /// <summary>The database, or null for the user's home database.</summary>
    public string? Database { get; internal set; }

    /// <summary>Whether transactions that do not say so themselves may write; they may by default.</summary>
    public AccessMode DefaultAccessMode { get; internal set; } = AccessMode.Write;

    /// <summary>What the first transaction must have seen.</summary>
    public IEnumerable<Bookmarks>? Bookmarks { get; internal set; }

    /// <summary>How many records are asked for at once, or null for the driver's.</summary>
    public long? FetchSize { get; internal set; }
}

/// <summary>Sets what <see cref="SessionConfig"/> says, in the call that makes a session.</summary>
public sealed class SessionConfigBuilder
{
    private readonly SessionConfig _config;

    internal SessionConfigBuilder(SessionConfig config) => _config = config;

    /// <summary>Sets the database and nothing else.</summary>
    public static Action<SessionConfigBuilder> ForDatabase(string database) => builder => builder.WithDatabase(database);

    /// <inheritdoc cref="SessionConfig.Database"/>
    public SessionConfigBuilder WithDatabase(string database)
    {
        _config.Database = string.IsNullOrEmpty(database) ? throw new ArgumentNullException(nameof(database)) : database;
        return this;
    }

    /// <inheritdoc cref="SessionConfig.DefaultAccessMode"/>
    public SessionConfigBuilder WithDefaultAccessMode(AccessMode defaultAccessMode)
    {
        _config.DefaultAccessMode = defaultAccessMode;
        return this;
    }

    /// <inheritdoc cref="SessionConfig.Bookmarks"/>
    public SessionConfigBuilder WithBookmarks(params Bookmarks[] bookmarks)
    {
        ArgumentNullException.ThrowIfNull(bookmarks);
        _config.Bookmarks = bookmarks;
        return this;
    }

    /// <inheritdoc cref="SessionConfig.FetchSize"/>
    /// <exception cref="ArgumentOutOfRangeException">The size is neither positive nor <see cref="Config.Infinite"/>.</exception>
    public SessionConfigBuilder WithFetchSize(long size)
    {
        _config.FetchSize = FetchSizes.Checked(size);
        return this;
    }
}
