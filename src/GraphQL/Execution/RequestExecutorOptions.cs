using KnowledgeGraph.GraphQL.PersistedOperations;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>How requests are executed.</summary>
public sealed class RequestExecutorOptions
{
    private static readonly TimeSpan MinExecutionTimeout = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a request may take, at least 100 ms. The default is 30 s.</summary>
    public TimeSpan ExecutionTimeout
    {
        get;
        set => field = value < MinExecutionTimeout ? MinExecutionTimeout : value;
    } = TimeSpan.FromSeconds(30);

    /// <summary>Whether errors tell clients the message and stack trace of exceptions. The default is false.</summary>
    public bool IncludeExceptionDetails { get; set; }

    /// <summary>Which documents are answered.</summary>
    public PersistedOperationOptions PersistedOperations { get; } = new();
}
