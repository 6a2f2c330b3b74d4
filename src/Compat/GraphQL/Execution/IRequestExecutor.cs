using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Executes requests against one schema.</summary>
internal interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    Schema Schema { get; }

    /// <summary>Executes a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <returns>The result, which contains all errors of the request.</returns>
    Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);
}

/// <summary>Provides the executor of the application's schema.</summary>
internal interface IRequestExecutorResolver
{
    /// <summary>Gets the executor; the first call creates the schema.</summary>
    /// <param name="schemaName">The name of the schema; null for the default one, which is the only one.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        string? schemaName = null,
        CancellationToken cancellationToken = default);
}
