using KnowledgeGraph.GraphQL.CostAnalysis;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Execution.Results;

/// <summary>The answer to a query, kept as the tables it was made in until it is written.</summary>
internal sealed class OperationResult : IOperationResult
{
    /// <summary>How many errors an answer has at most; of the rest it says how many there are.</summary>
    public const int MostErrors = 100;

    private const int MostCharacters = 2000;

    private OperationResult(ObjectBatch? root, bool isDataSet, IReadOnlyList<IError>? errors)
    {
        Root = root;
        IsDataSet = isDataSet;
        OmittedErrors = Math.Max(0, (errors?.Count ?? 0) - MostErrors);
        Errors = errors is null ? null : [.. errors.Take(MostErrors).Select(Shortened)];
    }

    /// <summary>The row that is the data; null if the data is null, there is none, or it has been let go.</summary>
    public ObjectBatch? Root { get; private set; }

    public bool IsDataSet { get; }

    public IReadOnlyList<IError>? Errors { get; }

    /// <summary>How many more errors there are than <see cref="Errors"/> has.</summary>
    public int OmittedErrors { get; }

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

    // Messages repeat names and values of the request, which may be as long as the request.
    private static IError Shortened(IError error) =>
        error.Message.Length <= MostCharacters ? error : error.WithMessage(error.Message[..MostCharacters] + "…");
}
