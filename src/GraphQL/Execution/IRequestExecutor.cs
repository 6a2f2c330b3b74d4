using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>Executes requests against one schema.</summary>
public interface IRequestExecutor
{
    /// <summary>The schema.</summary>
    Schema Schema { get; }

    /// <summary>Executes a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>The answer; whatever is wrong with the request is in its errors.</returns>
    Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);
}

/// <summary>Finds the executor of the application's schema.</summary>
public interface IRequestExecutorResolver
{
    /// <summary>Gets the executor; the first call makes the schema.</summary>
    /// <param name="schemaName">The name of the schema; null for the default one, the only one there is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        string? schemaName = null,
        CancellationToken cancellationToken = default);
}
