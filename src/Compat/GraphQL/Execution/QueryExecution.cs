using KnowledgeGraph.GraphQL.DataLoaders;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Executes a query level by level. At each level, every selected field is resolved for all objects of the level before any is
/// completed: synchronous resolvers run to completion, all asynchronous ones are started, then the data loaders load the requested keys in
/// batches. The resulting objects form the next level.
/// </summary>
/// <param name="request">The request.</param>
/// <param name="scheduler">The batches of the request's data loaders.</param>
/// <param name="errorHandler">Converts exceptions to errors.</param>
internal sealed class QueryExecution(RequestContext request, BatchScheduler scheduler, ErrorHandler errorHandler)
{
    private readonly FieldResolution _resolution = new(request);
    private readonly ValueCompletion _completion = new(request.Schema, errorHandler);

    /// <summary>Executes a query.</summary>
    /// <param name="plan">The selection of the query root.</param>
    /// <param name="rootValue">The parent object for the resolvers of the root.</param>
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

        // Exceptions that resolvers throw because the request was cancelled are not field errors.
        request.CancellationToken.ThrowIfCancellationRequested();

        var next = new List<ObjectBatch>();
        foreach (var field in resolved)
        {
            field.Batch.Columns[field.Index] = _completion.Complete(field, next);
        }

        return next;
    }
}
