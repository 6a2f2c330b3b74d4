using KnowledgeGraph.Model;
using KnowledgeGraph.Server.Schema;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Answers GraphQL in this process, without a web server.</summary>
internal sealed class InProcessGraph : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    /// <summary>Makes the schema over a store.</summary>
    public InProcessGraph(IKnowledgeGraphs graphs, ILoggerFactory loggers) =>
        _services = new ServiceCollection()
            .AddSingleton(loggers)
            .AddSingleton(graphs)
            .AddGraphSchema(loggers, new GraphSettings())
            .BuildServiceProvider();

    /// <summary>Answers a document as the JSON of the GraphQL specification § 7.</summary>
    /// <param name="document">The document; it holds one operation.</param>
    /// <param name="variables">The variables by name.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<string> AskAsync(
        string document, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellationToken)
    {
        await using var scope = _services.CreateAsyncScope();
        var request = OperationRequestBuilder.New()
            .SetDocument(document)
            .SetVariableValues(variables)
            .SetServices(scope.ServiceProvider)
            .Build();
        await using var result = await _services.ExecuteRequestAsync(request, cancellationToken: cancellationToken);
        return result.ToJson();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
