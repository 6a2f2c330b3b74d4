using KnowledgeGraph.Model;
using KnowledgeGraph.Server.Commands;
using KnowledgeGraph.Server.Schema;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>The web server: GraphQL and its explorer at <c>/graphql</c>, a front page at <c>/</c> and the state at <c>/health</c>.</summary>
internal static class GraphServer
{
    /// <summary>Where GraphQL is asked.</summary>
    public const string GraphPath = "/graphql";

    /// <summary>Makes the server; it is not started.</summary>
    /// <param name="graphs">The releases it answers from.</param>
    /// <param name="urls">Where it listens, separated by semicolons.</param>
    /// <param name="loggers">Take its logs.</param>
    /// <param name="configuration">Settings beside those of the environment; null for none.</param>
    /// <param name="explorer">The folder of the page that browsers get; null for that of the build.</param>
    /// <exception cref="CommandException">SETTINGS: see <see cref="GraphSettings.Read"/>.</exception>
    public static WebApplication Create(
        IKnowledgeGraphs graphs, string urls, ILoggerFactory loggers, IConfiguration? configuration = null, string? explorer = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        if (configuration is not null)
        {
            builder.Configuration.AddConfiguration(configuration);
        }

        var settings = GraphSettings.Read(builder.Configuration);
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxConcurrentConnections = settings.Serving.MaxConnections);
        builder.Services.AddSingleton<IConnectionListenerFactory>(services => new BoundedListeners(
            ActivatorUtilities.CreateInstance<SocketTransportFactory>(services), (int)(settings.Serving.MaxConnections + FileDescriptors.ForClosing)));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.Serving.ShutdownGrace);
        builder.Services.AddSingleton(loggers);
        builder.Services.AddSingleton(graphs);
        builder.Services.AddGraphSchema(loggers, settings);
        builder.Services.AddCompression();
        builder.Services.AddHostedService(_ => new MemoryReturn(TimeProvider.System));
        var server = builder.Build();
        server.UseSecurityHeaders();
        server.UseResponseCompression();
        server.UseExplorer(explorer ?? Explorer.Bundle);
        server.MapGraphQL(GraphPath).WithOptions(new GraphQLServerOptions
        {
            EnforceGetRequestsPreflightHeader = true,
#if UPSTREAM_HOTCHOCOLATE
            // The page is GraphiQL, which asks no other host; HotChocolate's would come from a CDN. Introspection, where it is allowed, tells the schema.
            Tool = { Enable = false },
            EnableSchemaRequests = false,
            EnableMultipartRequests = false,
            EnableBatching = false,
#else
            PersistedOperationMaxAge = settings.PersistedOperations.MaxAge,
#endif
        });
        server.MapFrontPage();
        server.MapHealth();
        return server;
    }
}
