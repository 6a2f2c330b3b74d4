using KnowledgeGraph.GraphQL.DataLoaders;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Hosting.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Extensions to add the GraphQL service to an application.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds the GraphQL service.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="maxAllowedRequestSize">The maximum size of a request body in bytes.</param>
    /// <param name="disableDefaultSecurity">
    /// Must be true: the application sets its own limits (depth, tokens, time, request size).
    /// </param>
    /// <returns>A builder to configure the service.</returns>
    /// <exception cref="NotSupportedException"><paramref name="disableDefaultSecurity"/> is false.</exception>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services,
        int maxAllowedRequestSize = HttpLimitOptions.DefaultMaxRequestSize,
        bool disableDefaultSecurity = false)
    {
        if (!disableDefaultSecurity)
        {
            throw new NotSupportedException(
                "There is no default security policy: pass disableDefaultSecurity: true and state the limits.");
        }

        var setup = new RequestExecutorSetup { HttpLimits = { MaxRequestSize = maxAllowedRequestSize } };
        services.AddLogging();
        services.TryAddSingleton(setup);
        services.TryAddSingleton<IRequestExecutorResolver, RequestExecutorResolver>();
        services.TryAddSingleton(provider => new RequestQueue(provider.GetRequiredService<RequestExecutorSetup>().HttpLimits));
        services.TryAddScoped<RequestTurn>();
        services.TryAddScoped<BatchScheduler>();
        services.TryAddScoped<IBatchScheduler>(provider => provider.GetRequiredService<BatchScheduler>());
        services.TryAddScoped<DataLoaderOptions>();
        return new RequestExecutorBuilder(services, setup);
    }
}
