namespace KnowledgeGraph.Server.Hosting;

/// <summary>Which documents are answered: the section <c>PersistedOperations</c> of the configuration.</summary>
internal sealed record PersistedOperationSettings
{
    /// <summary>The folder of the trusted documents, one a file <c>ID.graphql</c>; null for none.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether trusted documents are answered and nothing else.</summary>
    public bool OnlyTrusted { get; init; }

    /// <summary>How long the answer to a GET may be used before the server is asked whether it still holds.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromMinutes(1);
}
