namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>Limits that apply before the content of a request is examined.</summary>
public sealed class HttpLimitOptions
{
    internal const int DefaultMaxRequestSize = 20 * 1000 * 1024;

    // Parsing and validating a smaller request takes about a millisecond.
    internal const int LongRequestSize = 16_384;

    /// <summary>The timeout for receiving a body. The default is 20 s.</summary>
    public TimeSpan RequestReadTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// The maximum number of concurrent requests, not counting long ones. A request is long if it is larger than 16 KB, or once a resolver
    /// calls <see cref="RequestTurn.BecomeLongAsync"/>. The default is 64.
    /// </summary>
    public int MaxConcurrentRequests { get; set; } = 64;

    /// <summary>The maximum number of concurrent long requests. The default is the number of cores, at least 2.</summary>
    public int MaxConcurrentLongRequests { get; set; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>The maximum number of queued requests of each kind; the queues are FIFO. The default is 256.</summary>
    public int MaxQueuedRequests { get; set; } = 256;

    /// <summary>The maximum time in a queue. The default is 10 s.</summary>
    public TimeSpan QueueTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The maximum size of a response in bytes. The default is 100,000,000.</summary>
    public long MaxAllowedResponseSize { get; set; } = 100_000_000;

    /// <summary>The maximum size of a body in bytes.</summary>
    internal int MaxRequestSize { get; set; } = DefaultMaxRequestSize;
}
