using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>The result of a request.</summary>
public interface IExecutionResult : IAsyncDisposable;

/// <summary>The result of an operation.</summary>
public interface IOperationResult : IExecutionResult
{
    /// <summary>The errors; null if there are none.</summary>
    IReadOnlyList<IError>? Errors { get; }

    /// <summary>Whether the request was executed, so that there is data, which may be null.</summary>
    bool IsDataSet { get; }
}
