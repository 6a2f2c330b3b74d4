using KnowledgeGraph.Server.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Server.Tests.Settings;

/// <summary>What the web server is told, whichever engine answers; what comes of it is seen in <c>ServeStopTests</c>.</summary>
internal static class ServingTrials
{
    public static IEnumerable<SettingTrial> All =>
    [
        new("Serving:ShutdownGrace", "00:00:07", setting => ProveAsync<HostOptions>(setting, host => host.ShutdownTimeout, TimeSpan.FromSeconds(7))),
        new("Serving:MaxConnections", "7", setting => ProveAsync<KestrelServerOptions>(setting, server => server.Limits.MaxConcurrentConnections, 7L)),
    ];

    private static async Task ProveAsync<T>((string Key, string Value) setting, Func<T, object?> value, object expected)
        where T : class
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(setting.Key, (string?)setting.Value)]).Build();
        using var loggers = LoggerFactory.Create(_ => { });
        await using var server = GraphServer.Create(new NoGraphs(), "http://127.0.0.1:0", loggers, configuration);

        Assert.Equal(expected, value(server.Services.GetRequiredService<IOptions<T>>().Value));
    }
}
