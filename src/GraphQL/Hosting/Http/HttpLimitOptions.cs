namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>What the server takes upon itself before it looks at what a request asks.</summary>
public sealed class HttpLimitOptions
{
    internal const int DefaultMaxRequestSize = 20 * 1000 * 1024;

    // Parsing and checking what is smaller takes about a millisecond.
    internal const int LongRequestSize = 16_384;

    /// <summary>How long a body may take to arrive. The default is 20 s.</summary>
    public TimeSpan RequestReadTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How many requests are executed at once, beside long ones. A request is long if it is larger than 16 KB, or once a resolver says so by
    /// <see cref="RequestTurn.BecomeLongAsync"/>. The default is 64.
    /// </summary>
    public int MaxConcurrentRequests { get; set; } = 64;

    /// <summary>How many long requests are executed at once. The default is the number of cores, at least 2.</summary>
    public int MaxConcurrentLongRequests { get; set; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>How many further requests of either kind wait for their turn, first come, first served. The default is 256.</summary>
    public int MaxQueuedRequests { get; set; } = 256;

    /// <summary>How long a request waits for its turn. The default is 10 s.</summary>
    public TimeSpan QueueTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The largest answer, in bytes. The default is 100,000,000.</summary>
    public long MaxAllowedResponseSize { get; set; } = 100_000_000;

    /// <summary>The largest body, in bytes.</summary>
    internal int MaxRequestSize { get; set; } = DefaultMaxRequestSize;
}
