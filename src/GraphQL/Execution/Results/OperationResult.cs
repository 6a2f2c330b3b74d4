using KnowledgeGraph.GraphQL.CostAnalysis;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>The answer to a query, kept as the tables it was made in until it is written.</summary>
internal sealed class OperationResult : IOperationResult
{
    private OperationResult(ObjectBatch? root, bool isDataSet, IReadOnlyList<IError>? errors)
    {
        Root = root;
        IsDataSet = isDataSet;
        Errors = errors;
    }

    /// <summary>The row that is the data; null if the data is null, there is none, or it has been let go.</summary>
    public ObjectBatch? Root { get; private set; }

    public bool IsDataSet { get; }

    public IReadOnlyList<IError>? Errors { get; }

    /// <summary>What the operation costs; null if the client is not told.</summary>
    public CostMetrics? Cost { get; set; }

    /// <summary>A request that was executed.</summary>
    public static OperationResult Executed(ObjectBatch? root, IReadOnlyList<IError> errors) =>
        new(root, isDataSet: true, errors.Count == 0 ? null : errors);

    /// <summary>A request that was not executed.</summary>
    public static OperationResult Refused(IReadOnlyList<IError> errors) => new(root: null, isDataSet: false, errors);

    /// <summary>A request that only asked what it costs.</summary>
    public static OperationResult Measured(CostMetrics cost) => new(root: null, isDataSet: false, errors: null) { Cost = cost };

    /// <summary>Lets go of the data, which has been written, while the bytes wait for their receiver.</summary>
    public void Release() => Root = null;

    public ValueTask DisposeAsync()
    {
        Release();
        return ValueTask.CompletedTask;
    }
}
