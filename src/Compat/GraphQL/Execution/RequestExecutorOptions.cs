using KnowledgeGraph.GraphQL.PersistedOperations;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Options for the execution of requests.</summary>
public sealed class RequestExecutorOptions
{
    private static readonly TimeSpan MinExecutionTimeout = TimeSpan.FromMilliseconds(100);

    /// <summary>The timeout of a request, at least 100 ms. The default is 30 s.</summary>
    public TimeSpan ExecutionTimeout
    {
        get;
        set => field = value < MinExecutionTimeout ? MinExecutionTimeout : value;
    } = TimeSpan.FromSeconds(30);

    /// <summary>Whether errors include the message and stack trace of exceptions. The default is false.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>Which documents are accepted.</summary>
    public PersistedOperationOptions PersistedOperations { get; } = new();
}
