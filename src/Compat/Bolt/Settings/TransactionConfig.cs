namespace KnowledgeGraph.Bolt;

/// <summary>Timeout and metadata of a transaction; created by <see cref="TransactionConfigBuilder"/>.</summary>
public sealed class TransactionConfig
{
    internal static readonly TransactionConfig Default = new();

    internal TransactionConfig()
    {
    }

    /// <summary>The time after which the server ends the transaction; null for the server's default, zero for no limit.</summary>
    public TimeSpan? Timeout { get; internal set; }

    /// <summary>Metadata that the server lists and logs with the transaction.</summary>
    public IDictionary<string, object?> Metadata { get; internal set; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    internal static TransactionConfig From(Action<TransactionConfigBuilder>? action)
    {
        if (action is null)
        {
            return Default;
        }

        var config = new TransactionConfig();
        action(new TransactionConfigBuilder(config));
        return config;
    }
}

/// <summary>Builds the <see cref="TransactionConfig"/> of a new transaction.</summary>
public sealed class TransactionConfigBuilder
{
    private readonly TransactionConfig _config;

    internal TransactionConfigBuilder(TransactionConfig config) => _config = config;

    /// <summary>Sets <see cref="TransactionConfig.Timeout"/>; fractions of a millisecond are rounded up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public TransactionConfigBuilder WithTimeout(TimeSpan? timeout)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(timeout ?? TimeSpan.Zero, TimeSpan.Zero, nameof(timeout));
        _config.Timeout = timeout is { } time && time != TimeSpan.MaxValue
            ? TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds))
            : timeout;
        return this;
    }

    /// <summary>Sets <see cref="TransactionConfig.Metadata"/>.</summary>
    public TransactionConfigBuilder WithMetadata(IDictionary<string, object?> metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        _config.Metadata = metadata;
        return this;
    }
}
