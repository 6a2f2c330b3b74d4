using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests;

/// <summary>A GraphQL service of its own for each test.</summary>
internal sealed class TestExecutor : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private TestExecutor(ServiceProvider services, IRequestExecutor executor)
    {
        _services = services;
        Executor = executor;
    }

    public IRequestExecutor Executor { get; }

    public static async Task<TestExecutor> CreateAsync(
        Action<IRequestExecutorBuilder> configure,
        Action<IServiceCollection>? addServices = null)
    {
        var services = new ServiceCollection();
        addServices?.Invoke(services);
        configure(services.AddGraphQLServer(disableDefaultSecurity: true));
        var provider = services.BuildServiceProvider(validateScopes: true);
        var executor = await provider.GetRequiredService<IRequestExecutorResolver>()
            .GetRequestExecutorAsync(cancellationToken: TestContext.Current.CancellationToken);
        return new(provider, executor);
    }

    /// <summary>Executes a query and gives the response as compact JSON.</summary>
    public async Task<string> QueryAsync(string query, Dictionary<string, object?>? variables = null, string? operationName = null)
    {
        var request = OperationRequestBuilder.New()
            .SetDocument(query)
            .SetVariableValues(variables)
            .SetOperationName(operationName)
            .Build();
        await using var result = await Executor.ExecuteAsync(request, TestContext.Current.CancellationToken);
        return result.ToJson(withIndentations: false);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
