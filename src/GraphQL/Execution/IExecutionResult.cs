using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The answer to a request.</summary>
public interface IExecutionResult : IAsyncDisposable;

/// <summary>The answer to a query.</summary>
public interface IOperationResult : IExecutionResult
{
    /// <summary>What went wrong; null if nothing did.</summary>
    IReadOnlyList<IError>? Errors { get; }

    /// <summary>Whether the request was executed: then there is data, if only null.</summary>
    bool IsDataSet { get; }
}
