using KnowledgeGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Executes requests in the process of the application.</summary>
public static class RequestExecutorServiceProviderExtensions
{
    /// <summary>Executes a request.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="request">The request.</param>
    /// <param name="schemaName">The name of the schema; null for the default one, the only one there is.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        IOperationRequest request,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var resolver = services.GetRequiredService<IRequestExecutorResolver>();
        var executor = await resolver.GetRequestExecutorAsync(schemaName, cancellationToken);
        return await executor.ExecuteAsync(request, cancellationToken);
    }
}
