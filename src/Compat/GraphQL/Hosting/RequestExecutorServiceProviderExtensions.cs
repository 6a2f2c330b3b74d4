using KnowledgeGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Extensions to execute requests within the application, without HTTP.</summary>
public static class RequestExecutorServiceProviderExtensions
{
    /// <summary>Executes a request.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="request">The request.</param>
    /// <param name="schemaName">The name of the schema; null for the default one, which is the only one.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
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
