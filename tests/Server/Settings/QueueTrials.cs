using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Tests.Settings;

/// <summary>The limits of time, and of how many requests there are at once.</summary>
internal static class QueueTrials
{
    private const string Short = "{ diseases { totalCount } }";

    // A request of more than 16 KB is long.
    private static readonly string Long = Short + new string(' ', 20_000);
    private static readonly (string, string) One = ("Limits:MaxConcurrentRequests", "1");
    private static readonly (string, string) OneWaits = ("Limits:MaxQueuedRequests", "1");

    public static IEnumerable<SettingTrial> All =>
    [
        new("Limits:MaxConcurrentRequests", "1", setting => ProveThirdIsRefusedAsync(Short, setting, OneWaits)),
        new("Limits:MaxConcurrentLongRequests", "1", setting => ProveThirdIsRefusedAsync(Long, setting, OneWaits)),
        new("Limits:MaxQueuedRequests", "1", setting => ProveThirdIsRefusedAsync(Short, setting, One)),
        new("Limits:QueueTimeout", "00:00:00.0500000", ProveSecondIsRefusedAsync),
        new("Limits:ExecutionTimeout", "00:00:00.1500000", ProveExecutionEndsAsync),
        new("Limits:RequestReadTimeout", "00:00:00.0500000", ProveReadingEndsAsync),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // One is executed, one waits; whichever of the other two comes second finds no room.
    private static async Task ProveThirdIsRefusedAsync(string query, params (string Key, string Value)[] settings)
    {
        var graphs = new GatedGraphs();
        await using var host = await GraphHost.StartAsync(graphs, settings);
        var first = AskAsync(host, query);
        await graphs.Entered;
        Task<(HttpStatusCode Status, string? Code)>[] others = [AskAsync(host, query), AskAsync(host, query)];

        var (status, code) = await await Task.WhenAny(others);
        graphs.Open();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "MAX_CONCURRENT_REQUESTS_EXCEEDED"), (status, code));
        Assert.Equal("STORE_EMPTY", (await first).Code);
        Assert.Single(await Task.WhenAll(others), other => other.Code == "STORE_EMPTY");
    }

    private static async Task ProveSecondIsRefusedAsync((string Key, string Value) setting)
    {
        var graphs = new GatedGraphs();
        await using var host = await GraphHost.StartAsync(graphs, setting, One);
        var first = AskAsync(host);
        await graphs.Entered;

        var (status, code) = await AskAsync(host);
        graphs.Open();

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "MAX_QUEUE_TIME_EXCEEDED"), (status, code));
        Assert.Equal("STORE_EMPTY", (await first).Code);
    }

    private static async Task ProveExecutionEndsAsync((string Key, string Value) setting)
    {
        await using var host = await GraphHost.StartAsync(new GatedGraphs(), setting);

        Assert.Equal("HC0045", (await AskAsync(host)).Code);
    }

    private static async Task ProveReadingEndsAsync((string Key, string Value) setting)
    {
        await using var host = await GraphHost.StartAsync(new NoGraphs(), setting);
        var address = host.Http.BaseAddress!;
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, Stop);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{{"), Stop);
        using var answer = new StreamReader(stream);

        Assert.StartsWith("HTTP/1.1 408 ", await answer.ReadLineAsync(Stop), StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string? Code)> AskAsync(GraphHost host, string query = Short)
    {
        using var response = await host.Http.PostAsJsonAsync("/graphql", new { query }, Stop);
        var answer = await response.Content.ReadFromJsonAsync<JsonNode>(Stop);
        return (response.StatusCode, (string?)answer!["errors"]![0]!["extensions"]!["code"]);
    }
}
