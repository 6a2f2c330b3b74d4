using KnowledgeGraph.Model;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>The web server: GraphQL and its explorer at <c>/graphql</c>, a front page at <c>/</c> and the state at <c>/health</c>.</summary>
internal static class GraphServer
{
    /// <summary>The path of the GraphQL endpoint.</summary>
    public const string GraphPath = "/graphql";

    /// <summary>Creates the server without starting it.</summary>
    /// <param name="graphs">The releases to query.</param>
    /// <param name="urls">The addresses to listen on, separated by semicolons.</param>
    /// <param name="loggers">Create its loggers.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="explorer">The folder of the explorer; null for that of the build.</param>
    /// <exception cref="CommandException">SETTINGS: see <see cref="GraphSettings.Read"/>.</exception>
    public static WebApplication Create(
        IKnowledgeGraphs graphs, string urls, ILoggerFactory loggers, IConfiguration configuration, string? explorer = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(configuration);
        var settings = GraphSettings.Read(configuration);
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
        foreach (var url in urls.Split(';'))
        {
            server.Urls.Add(url);
        }

        server.UseSecurityHeaders();
        server.UseResponseCompression();
        server.UseExplorer(explorer ?? Explorer.Bundle);
        server.MapGraphQL(GraphPath).WithOptions(new GraphQLServerOptions
        {
            EnforceGetRequestsPreflightHeader = true,
#if UPSTREAM_HOTCHOCOLATE
            // HotChocolate's own page would be loaded from a CDN; GraphiQL contacts no other host. The schema is available by introspection, if that is allowed.
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
