using KnowledgeGraph.GraphQL.DataLoaders;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Executes one query level by level. At each level every selected field is resolved for all objects of the level
/// before any is completed: synchronous resolvers run straight through, asynchronous ones are all started, then the data
/// loaders load what was asked for at once. The objects that the level gave are the next level.
/// </summary>
/// <param name="request">The request.</param>
/// <param name="scheduler">The data loaders' batches of the request.</param>
/// <param name="errorHandler">Explains failures to the client.</param>
internal sealed class QueryExecution(RequestContext request, BatchScheduler scheduler, ErrorHandler errorHandler)
{
    private readonly FieldResolution _resolution = new(request);
    private readonly ValueCompletion _completion = new(request.Schema, errorHandler);

    /// <summary>Executes a query.</summary>
    /// <param name="plan">What is selected of the query root.</param>
    /// <param name="rootValue">What the resolvers of the root get as their parent.</param>
    public async Task<OperationResult> RunAsync(SelectionPlan plan, object rootValue)
    {
        if (plan.Problem is { } problem)
        {
            return OperationResult.Executed(root: null, [.. problem.Errors.Select(errorHandler.Filter)]);
        }

        var root = new ObjectBatch(plan, origin: null);
        root.Add(rootValue, item: 0);
        List<ObjectBatch> level = [root];
        while (level.Count > 0)
        {
            level = await RunLevelAsync(level);
        }

        scheduler.Forget();
        IReadOnlyList<IError> errors = [.. _completion.Errors, .. request.Reported.Select(errorHandler.Filter)];
        return OperationResult.Executed(_completion.IsDataNull ? null : root, errors);
    }

    private async ValueTask<List<ObjectBatch>> RunLevelAsync(List<ObjectBatch> level)
    {
        var resolved = new List<ResolvedField>();
        foreach (var batch in level)
        {
            for (var i = 0; i < batch.Columns.Length; i++)
            {
                request.CancellationToken.ThrowIfCancellationRequested();
                resolved.Add(_resolution.Start(batch, i));
            }
        }

        if (_resolution.Pending.Count > 0)
        {
            await scheduler.DispatchUntilAsync(_resolution.Pending);
            _resolution.Pending.Clear();
        }

        // What resolvers threw because the request has ended is no failure of theirs.
        request.CancellationToken.ThrowIfCancellationRequested();

        var next = new List<ObjectBatch>();
        foreach (var field in resolved)
        {
            field.Batch.Columns[field.Index] = _completion.Complete(field, next);
        }

        return next;
    }
}
