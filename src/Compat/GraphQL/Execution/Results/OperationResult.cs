using KnowledgeGraph.GraphQL.CostAnalysis;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>The result of a query. The data is kept in the tables of the execution until it is written.</summary>
internal sealed class OperationResult : IExecutionResult
{
    /// <summary>The maximum number of errors in a response; the number of the others is reported.</summary>
    public const int MostErrors = 100;

    private const int MostCharacters = 2000;

    private OperationResult(ObjectBatch? root, bool isDataSet, IReadOnlyList<IError>? errors)
    {
        Root = root;
        IsDataSet = isDataSet;
        OmittedErrors = Math.Max(0, (errors?.Count ?? 0) - MostErrors);
        Errors = errors is null ? null : [.. errors.Take(MostErrors).Select(Shortened)];
    }

    /// <summary>The row of the root object; null if the data is null or absent, or was released.</summary>
    public ObjectBatch? Root { get; private set; }

    /// <summary>Whether the request was executed, so that there is data, which may be null.</summary>
    public bool IsDataSet { get; }

    /// <summary>The errors; null if there are none.</summary>
    public IReadOnlyList<IError>? Errors { get; }

    /// <summary>The number of errors that are not in <see cref="Errors"/>.</summary>
    public int OmittedErrors { get; }

    /// <summary>The cost of the operation; null if it is not reported.</summary>
    public CostMetrics? Cost { get; set; }

    /// <summary>The result of a request that was executed.</summary>
    public static OperationResult Executed(ObjectBatch? root, IReadOnlyList<IError> errors) =>
        new(root, isDataSet: true, errors.Count == 0 ? null : errors);

    /// <summary>The result of a request that was not executed.</summary>
    public static OperationResult Refused(IReadOnlyList<IError> errors) => new(root: null, isDataSet: false, errors);

    /// <summary>The result of a request for the cost only.</summary>
    public static OperationResult Measured(CostMetrics cost) => new(root: null, isDataSet: false, errors: null) { Cost = cost };

    /// <summary>Releases the data after it was written, while the bytes are being sent.</summary>
    public void Release() => Root = null;

    public ValueTask DisposeAsync()
    {
        Release();
        return ValueTask.CompletedTask;
    }

    // Messages quote names and values of the request, which may be as long as the request.
    private static IError Shortened(IError error) =>
        error.Message.Length <= MostCharacters ? error : error.WithMessage(error.Message[..MostCharacters] + "…");
}
