using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Executes GraphQL in this process, without a web server.</summary>
internal sealed class InProcessGraph : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <summary>Creates the schema over a store.</summary>
    public InProcessGraph(IKnowledgeGraphs graphs, ILoggerFactory loggers) =>
        _services = new ServiceCollection()
            .AddSingleton(loggers)
            .AddSingleton(graphs)
            .AddGraphSchema(loggers, new GraphSettings(), isOperator: true)
            .BuildServiceProvider();

    /// <summary>Executes a document and returns the response as JSON (GraphQL specification §7).</summary>
    /// <param name="document">The document, with one operation.</param>
    /// <param name="variables">The variables by name.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public Task<string> AskAsync(
        string document, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellationToken) =>
        ExecuteAsync(Request(document, variables), cancellationToken);

    /// <summary>Returns the cost of a document in <c>extensions.operationCost</c>, without executing it.</summary>
    /// <param name="document">The document, with one operation.</param>
    /// <param name="variables">The variables by name.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public Task<string> MeasureAsync(
        string document, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellationToken) =>
        ExecuteAsync(Request(document, variables).ValidateCost(), cancellationToken);

    private static OperationRequestBuilder Request(string document, IReadOnlyDictionary<string, object?> variables) =>
        OperationRequestBuilder.New().SetDocument(document).SetVariableValues(variables);

    private async Task<string> ExecuteAsync(OperationRequestBuilder request, CancellationToken cancellationToken)
    {
        await using var scope = _services.CreateAsyncScope();
        await using var result = await _services.ExecuteRequestAsync(
            request.SetServices(scope.ServiceProvider).Build(), cancellationToken: cancellationToken);
        return result.ToJson();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
