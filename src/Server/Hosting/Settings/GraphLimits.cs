namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// What a request may cost, beside its pages, which hold a bounded number of edges: the section <c>Limits</c> of the
/// configuration, for example <c>Limits__MaxAllowedAliases=50</c> in the environment. Errors name the limits as they are named here.
/// </summary>
internal sealed record GraphLimits
{
    /// <summary>The largest body, in bytes.</summary>
    public int MaxAllowedRequestSize { get; init; } = 1_000_000;

    /// <summary>The largest answer, in bytes.</summary>
    public long MaxAllowedResponseSize { get; init; } = 100_000_000;

    /// <summary>How long a body may take to arrive.</summary>
    public TimeSpan RequestReadTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How many requests are executed at once, beside long ones.</summary>
    public int MaxConcurrentRequests { get; init; } = 64;

    /// <summary>How many long requests are executed at once.</summary>
    public int MaxConcurrentLongRequests { get; init; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>How many further requests of either kind wait for their turn.</summary>
    public int MaxQueuedRequests { get; init; } = 256;

    /// <summary>How long a request waits for its turn.</summary>
    public TimeSpan QueueTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a request may take once it is its turn.</summary>
    public TimeSpan ExecutionTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How much a request may have the store look at, while it is executed. Why this much is told in docs/decisions.</summary>
    public long MaxWork { get; init; } = 50_000_000;

    /// <summary>The most tokens of a document.</summary>
    public int MaxAllowedTokens { get; init; } = 15_000;

    /// <summary>The deepest nesting of fields; questions about the schema have limits of their own.</summary>
    public int MaxAllowedExecutionDepth { get; init; } = 40;

    /// <summary>The most fields of a document.</summary>
    public int MaxAllowedFields { get; init; } = 2048;

    /// <summary>The most fields of an operation, those of fragments counted wherever they are spread.</summary>
    public int MaxAllowedSelectedFields { get; init; } = 10_000;

    /// <summary>The most aliases of a document.</summary>
    public int MaxAllowedAliases { get; init; } = 500;

    /// <summary>The most directives of a document.</summary>
    public int MaxAllowedDirectives { get; init; } = 250;

    /// <summary>The most directives at one place of a document.</summary>
    public int MaxAllowedDirectivesPerLocation { get; init; } = 8;

    /// <summary>
    /// The most that the resolvers of an operation may cost, worked out before it is executed: what is loaded weighs 10,
    /// what only leads to it 1. Why this much is told in docs/decisions.
    /// </summary>
    public double MaxFieldCost { get; init; } = 10_000_000;

    /// <summary>The most objects that an answer may have, worked out likewise from the lengths that lists are asked for.</summary>
    public double MaxTypeCost { get; init; } = 10_000_000;

    /// <summary>How often <c>ofType</c> may be nested in a question about the schema.</summary>
    public ushort MaxAllowedOfTypeDepth { get; init; } = 16;

    /// <summary>How often each list of types may be nested in a question about the schema.</summary>
    public ushort MaxAllowedListRecursiveDepth { get; init; } = 1;

    /// <summary>Whether questions about the schema are refused.</summary>
    public bool DisableIntrospection { get; init; }
}
