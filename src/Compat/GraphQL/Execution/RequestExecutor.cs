using KnowledgeGraph.GraphQL.CostAnalysis;
using KnowledgeGraph.GraphQL.DataLoaders;
using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Execution.Planning;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Execution.Values;
using KnowledgeGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Execution;

/// <summary>
/// Executes requests: prepares the document (parsed and validated, or cached), selects the operation, coerces the variables, plans (or
/// takes the cached plan), checks the cost limits, and executes level by level.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="documents">Prepares documents.</param>
/// <param name="costLimits">The cost limits; null if the cost is not analysed.</param>
/// <param name="errorHandler">Converts exceptions to errors.</param>
/// <param name="options">Options of the execution.</param>
/// <param name="rootServices">Creates the service scope of requests that bring no services.</param>
internal sealed class RequestExecutor(
    Schema schema,
    DocumentPreparation documents,
    CostLimits? costLimits,
    ErrorHandler errorHandler,
    RequestExecutorOptions options,
    IServiceProvider rootServices) : IRequestExecutor
{
    private readonly ObjectFactory _createRoot = ActivatorUtilities.CreateFactory(schema.QueryType.RuntimeType!, []);

    public Schema Schema => schema;

    public async Task<IExecutionResult> ExecuteAsync(
        IOperationRequest request,
        CancellationToken cancellationToken = default)
    {
        // Data loaders require that continuations run where the data arrives, not in a synchronization context of the caller.
        if (SynchronizationContext.Current is not null)
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(options.ExecutionTimeout);
        try
        {
            return await RunAsync(request, time.Token);
        }
        catch (RequestException e)
        {
            return OperationResult.Refused([.. e.Errors.Select(errorHandler.Filter)]);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return OperationResult.Refused([TimeoutError()]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return OperationResult.Refused([errorHandler.Explain(e)]);
        }
    }

    private async Task<IExecutionResult> RunAsync(IOperationRequest request, CancellationToken cancellationToken)
    {
        var document = documents.Prepare(request.Document);
        var operation = document.GetOperation(request.OperationName);
        var variables = VariableCoercion.Coerce(schema, operation, request.VariableValues);
        var plan = document.GetPlan(operation, variables);
        if (costLimits is null)
        {
            return await ExecuteAsync(plan, variables, request.Services, cancellationToken);
        }

        var cost = document.GetCost(operation).Evaluate(new CostVariables(operation, variables, request.VariableValues));
        if (request.CostReporting == CostReporting.Validate)
        {
            return OperationResult.Measured(cost);
        }

        var result = costLimits.Refuse(operation, cost) is { } refusal
            ? OperationResult.Refused([errorHandler.Filter(refusal)])
            : await ExecuteAsync(plan, variables, request.Services, cancellationToken);
        result.Cost = request.CostReporting == CostReporting.Report ? cost : null;
        return result;
    }

    private async Task<OperationResult> ExecuteAsync(
        SelectionPlan plan, VariableValues variables, IServiceProvider? requestServices, CancellationToken cancellationToken)
    {
        if (requestServices is { } services)
        {
            return await ExecuteAsync(plan, new(schema, variables, services, cancellationToken));
        }

        await using var scope = rootServices.CreateAsyncScope();
        return await ExecuteAsync(plan, new(schema, variables, scope.ServiceProvider, cancellationToken));
    }

    private Task<OperationResult> ExecuteAsync(SelectionPlan plan, RequestContext context)
    {
        var root = context.Services.GetService(schema.QueryType.RuntimeType!) ?? _createRoot(context.Services, []);
        var scheduler = context.Services.GetRequiredService<BatchScheduler>();
        return new QueryExecution(context, scheduler, errorHandler).RunAsync(plan, root);
    }

    private IError TimeoutError() => ErrorBuilder.New()
        .SetMessage($"The request exceeded the configured timeout of `{options.ExecutionTimeout}`.")
        .SetCode(ErrorCodes.Execution.Timeout)
        .SetExtension("limit", nameof(options.ExecutionTimeout))
        .SetExtension("allowed", options.ExecutionTimeout.TotalSeconds)
        .Build();
}
