namespace KnowledgeGraph.Server.Hosting;

/// <summary>How the server lives on its machine: the section <c>Serving</c> of the configuration, for example <c>Serving__ShutdownGrace=00:01:00</c>.</summary>
internal sealed record ServingSettings
{
    /// <summary>How long requests that are running may take to end once the server is told to stop.</summary>
    public TimeSpan ShutdownGrace { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many connections are open at once; further ones are closed at once. Below what the process may have open, so that the store can open its files.</summary>
    public long MaxConnections { get; init; } = FileDescriptors.ForConnections;
}
