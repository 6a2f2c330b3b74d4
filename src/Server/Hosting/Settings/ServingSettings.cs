namespace KnowledgeGraph.Server.Hosting;

/// <summary>Connections and shutdown: the section <c>Serving</c> of the configuration, for example <c>Serving__ShutdownGrace=00:01:00</c>.</summary>
internal sealed record ServingSettings
{
    /// <summary>How long running requests may take to complete on shutdown.</summary>
    public TimeSpan ShutdownGrace { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The maximum number of open connections; further ones are closed immediately. Below the open-file limit of the process, so that the store can open its files.</summary>
    public long MaxConnections { get; init; } = FileDescriptors.ForConnections;
}
