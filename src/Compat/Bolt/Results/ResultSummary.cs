using KnowledgeGraph.Bolt.Connections;

namespace KnowledgeGraph.Bolt.Results;

/// <summary>A summary made of the metadata of RUN and of the last PULL or DISCARD.</summary>
internal sealed class ResultSummary(
    Query query,
    BoltConnection connection,
    Dictionary<string, object?> run,
    Dictionary<string, object?> last) : IResultSummary
{
    public Query Query => query;

    public ICounters Counters { get; } = new Counters(last.GetValueOrDefault("stats") as Dictionary<string, object?> ?? []);

    public QueryType QueryType { get; } = (last.GetValueOrDefault("type") as string) switch
    {
        "r" => QueryType.ReadOnly,
        "rw" => QueryType.ReadWrite,
        "w" => QueryType.WriteOnly,
        "s" => QueryType.SchemaWrite,
        _ => QueryType.Unknown,
    };

    public IList<INotification> Notifications { get; } = Notification.All(last);

    public TimeSpan ResultAvailableAfter { get; } = Milliseconds(run, "t_first");

    public TimeSpan ResultConsumedAfter { get; } = Milliseconds(last, "t_last");

    public IServerInfo Server { get; } = new ServerInfo(connection.Address.ToString(), connection.Version.ToString(), connection.Agent);

    public IDatabaseInfo Database { get; } = new DatabaseInfo(last.GetValueOrDefault("db") as string);

    private static TimeSpan Milliseconds(Dictionary<string, object?> metadata, string key) =>
        TimeSpan.FromMilliseconds(metadata.GetValueOrDefault(key) as long? ?? -1);

    private sealed record DatabaseInfo(string? Name) : IDatabaseInfo;
}

/// <inheritdoc cref="IServerInfo"/>
internal sealed record ServerInfo(string Address, string ProtocolVersion, string Agent) : IServerInfo;
