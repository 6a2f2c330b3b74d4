using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.PersistedOperations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>Extensions to map the GraphQL service to a path.</summary>
public static class GraphQLEndpointExtensions
{
    /// <summary>Serves GraphQL over HTTP at a path.</summary>
    /// <param name="endpoints">The endpoints of the application.</param>
    /// <param name="path">The path.</param>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var services = endpoints.ServiceProvider;
        var setup = services.GetRequiredService<RequestExecutorSetup>();
        var endpoint = new GraphQLEndpoint(
            services.GetRequiredService<IRequestExecutorResolver>(),
            new PersistedDocuments(setup.TrustedDocuments, setup.AutomaticDocuments, setup.RequestOptions.PersistedOperations),
            setup.HttpLimits,
            services.GetRequiredService<RequestQueue>());
        return endpoints
            .Map(path, (RequestDelegate)endpoint.HandleAsync)
            .WithDisplayName("GraphQL");
    }

    /// <summary>Sets the options of an endpoint.</summary>
    /// <param name="builder">The endpoint of <see cref="MapGraphQL"/>.</param>
    /// <param name="serverOptions">The options.</param>
    public static IEndpointConventionBuilder WithOptions(
        this IEndpointConventionBuilder builder,
        GraphQLServerOptions serverOptions) =>
        builder.WithMetadata(serverOptions);
}
