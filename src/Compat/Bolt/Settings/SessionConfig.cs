namespace KnowledgeGraph.Bolt;

/// <summary>Settings of a session; created by <see cref="SessionConfigBuilder"/>.</summary>
public sealed class SessionConfig
{
    internal SessionConfig()
    {
    }

    /// <summary>The database, or null for the user's home database.</summary>
    public string? Database { get; internal set; }

    /// <summary>The access mode of transactions that do not specify one; <see cref="AccessMode.Write"/> by default.</summary>
    public AccessMode DefaultAccessMode { get; internal set; } = AccessMode.Write;

    /// <summary>The states that the first transaction must see.</summary>
    public IEnumerable<Bookmarks>? Bookmarks { get; internal set; }

    /// <summary>The number of records requested at once, or null for the driver's setting.</summary>
    public long? FetchSize { get; internal set; }
}

/// <summary>Builds the <see cref="SessionConfig"/> of a new session.</summary>
public sealed class SessionConfigBuilder
{
    private readonly SessionConfig _config;

    internal SessionConfigBuilder(SessionConfig config) => _config = config;

    /// <summary>Sets only the database.</summary>
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
