namespace KnowledgeGraph.Server.Hosting;

/// <summary>Which documents are allowed: the section <c>PersistedOperations</c> of the configuration.</summary>
internal sealed record PersistedOperationSettings
{
    /// <summary>The folder of the trusted documents, each in a file <c>ID.graphql</c>; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether only trusted documents are allowed.</summary>
    public bool OnlyTrusted { get; init; }

    /// <summary>How long a client may cache the response to a GET before revalidating it.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromMinutes(1);
}
