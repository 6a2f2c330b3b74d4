namespace KnowledgeGraph.Sources.Fetching;

/// <summary>Retries, timeouts and limits of downloads. The defaults are those of <c>kg fetch</c>.</summary>
public sealed record FetchSettings
{
    /// <summary>The maximum number of retries after transient failures of a file.</summary>
    public int Retries { get; init; } = 5;

    /// <summary>The wait before the first retry; each further wait is twice as long.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait, whether computed or requested by the server. If the server requests a longer one, the file fails.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The longest time without receiving anything, neither response headers nor content.</summary>
    public TimeSpan StallLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The maximum number of redirects.</summary>
    public int Redirects { get; init; } = 5;
}
