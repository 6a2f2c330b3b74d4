using KnowledgeGraph.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The real server on a free port, over some store.</summary>
internal sealed class GraphHost : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ILoggerFactory _loggers;

    private GraphHost(WebApplication server, ILoggerFactory loggers)
    {
        _server = server;
        _loggers = loggers;
        Http = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
    }

    public HttpClient Http { get; }

    public GraphClient Graph => new(Http);

    /// <summary>Starts the server.</summary>
    /// <param name="graphs">The store.</param>
    /// <param name="settings">Its configuration.</param>
    public static Task<GraphHost> StartAsync(IKnowledgeGraphs graphs, params (string Key, string Value)[] settings) =>
        StartAsync(graphs, LoggerFactory.Create(_ => { }), explorer: null, settings);

    /// <summary>Starts the server.</summary>
    /// <param name="graphs">The store.</param>
    /// <param name="loggers">Take its log; disposed with it.</param>
    /// <param name="explorer">The folder of the page that browsers get; null for that of the build.</param>
    /// <param name="settings">Its configuration.</param>
    public static async Task<GraphHost> StartAsync(
        IKnowledgeGraphs graphs, ILoggerFactory loggers, string? explorer, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        var server = GraphServer.Create(graphs, "http://127.0.0.1:0", loggers, configuration, explorer);
        await server.StartAsync();
        return new GraphHost(server, loggers);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _server.DisposeAsync();
        _loggers.Dispose();
    }
}
