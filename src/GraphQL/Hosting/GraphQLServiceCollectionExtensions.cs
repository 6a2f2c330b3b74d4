using KnowledgeGraph.GraphQL.DataLoaders;
using KnowledgeGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeGraph.GraphQL.Hosting;

/// <summary>Adds the GraphQL service to an application.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>Adds the GraphQL service.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="disableDefaultSecurity">
    /// Must be true: the application states its limits itself (depth, tokens, time, request size).
    /// </param>
    /// <returns>A builder to configure the service.</returns>
    /// <exception cref="NotSupportedException"><paramref name="disableDefaultSecurity"/> is false.</exception>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services,
        bool disableDefaultSecurity = false)
    {
        if (!disableDefaultSecurity)
        {
            throw new NotSupportedException(
                "There is no default security policy: pass disableDefaultSecurity: true and state the limits.");
        }

        var setup = new RequestExecutorSetup();
        services.AddLogging();
        services.TryAddSingleton(setup);
        services.TryAddSingleton<IRequestExecutorResolver, RequestExecutorResolver>();
        services.TryAddScoped<BatchScheduler>();
        services.TryAddScoped<IBatchScheduler>(provider => provider.GetRequiredService<BatchScheduler>());
        services.TryAddScoped<DataLoaderOptions>();
        return new RequestExecutorBuilder(services, setup);
    }
}
