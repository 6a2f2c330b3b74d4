namespace KnowledgeGraph.Sources.Fetching;

/// <summary>How patiently files are fetched. The defaults are those of <c>kg fetch</c>.</summary>
public sealed record FetchSettings
{
    /// <summary>How often a file is tried again after a failure that may pass.</summary>
    public int Retries { get; init; } = 5;

    /// <summary>How long to wait before the first retry; each further wait is twice as long.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait, whether it grew so or the server asks for it. One that asks for more is given up.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long nothing may come, neither the head of an answer nor a part of the file.</summary>
    public TimeSpan StallLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often an address may lead on to another one.</summary>
    public int Redirects { get; init; } = 5;
}
