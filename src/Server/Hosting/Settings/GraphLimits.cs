namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// The limits of a request, in addition to the maximum page size: the section <c>Limits</c> of the configuration, for example
/// <c>Limits__MaxAllowedAliases=50</c> in the environment. Errors use these names.
/// </summary>
internal sealed record GraphLimits
{
    /// <summary>The maximum size of a request body, in bytes.</summary>
    public int MaxAllowedRequestSize { get; init; } = 1_000_000;

    /// <summary>The maximum size of a response, in bytes.</summary>
    public long MaxAllowedResponseSize { get; init; } = 100_000_000;

    /// <summary>The timeout for receiving a body.</summary>
    public TimeSpan RequestReadTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The maximum number of requests executed concurrently, not counting long ones.</summary>
    public int MaxConcurrentRequests { get; init; } = 64;

    /// <summary>The maximum number of long requests executed concurrently.</summary>
    public int MaxConcurrentLongRequests { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>The maximum number of queued requests, of each kind.</summary>
    public int MaxQueuedRequests { get; init; } = 256;

    /// <summary>How long a request may wait in the queue.</summary>
    public TimeSpan QueueTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The execution timeout of a request.</summary>
    public TimeSpan ExecutionTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The maximum work in the store during the execution of a request. docs/decisions explains the value.</summary>
    public long MaxWork { get; init; } = 50_000_000;

    /// <summary>The maximum number of tokens in a document.</summary>
    public int MaxAllowedTokens { get; init; } = 15_000;

    /// <summary>The maximum nesting of fields; introspection has its own limits.</summary>
    public int MaxAllowedExecutionDepth { get; init; } = 40;

    /// <summary>The maximum number of fields in a document.</summary>
    public int MaxAllowedFields { get; init; } = 2048;

    /// <summary>The maximum number of fields in an operation, with the fields of a fragment counted at each spread.</summary>
    public int MaxAllowedSelectedFields { get; init; } = 10_000;

    /// <summary>The maximum number of aliases in a document.</summary>
    public int MaxAllowedAliases { get; init; } = 500;

    /// <summary>The maximum number of directives in a document.</summary>
    public int MaxAllowedDirectives { get; init; } = 250;

    /// <summary>The maximum number of directives at one location.</summary>
    public int MaxAllowedDirectivesPerLocation { get; init; } = 8;

    /// <summary>
    /// The maximum field cost of an operation, calculated before execution: a field that loads data costs 10, a field that only
    /// leads to such fields costs 1. docs/decisions explains the value.
    /// </summary>
    public double MaxFieldCost { get; init; } = 10_000_000;

    /// <summary>The maximum number of objects in a response (type cost), calculated before execution from the requested list sizes.</summary>
    public double MaxTypeCost { get; init; } = 10_000_000;

    /// <summary>The maximum nesting of <c>ofType</c> in introspection.</summary>
    public ushort MaxAllowedOfTypeDepth { get; init; } = 16;

    /// <summary>The maximum nesting of each list of types in introspection.</summary>
    public ushort MaxAllowedListRecursiveDepth { get; init; } = 1;

    /// <summary>Whether introspection is disabled.</summary>
    public bool DisableIntrospection { get; init; }
}
