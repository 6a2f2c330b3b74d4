using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Server.Commands;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Display;

namespace KnowledgeGraph.Server.Tests.Http;

/// <summary>A failure that is our mistake is told to the client by its trace alone; the log tells the rest under the same trace.</summary>
public sealed class TraceTests
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    [Fact]
    public async Task A_resolver_that_throws_gives_one_error_whose_trace_is_in_the_log_line()
    {
        Engine.RequireOurs("the trace of an unexpected error in its extensions");
        var lines = new Lines();
        await using var log = new LoggerConfiguration().WriteTo.Sink(lines).CreateLogger();
        await using var host = await GraphHost.StartAsync(new BrokenGraphs(), new SerilogLoggerFactory(log), explorer: null);

        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"{ disease(id: \"MONDO:0000011\") { id } }"}""", Encoding.UTF8, "application/json"),
            Headers = { { "traceparent", $"00-{Trace}-00f067aa0ba902b7-01" } },
        };
        using var response = await host.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var error = Assert.Single(JsonNode.Parse(answer)!["errors"]!.AsArray())!;
        Assert.Equal("Unexpected Execution Error", (string?)error["message"]);
        Assert.Equal(("HC0008", Trace), ((string?)error["extensions"]!["code"], (string?)error["extensions"]!["traceId"]));
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);

        var line = Assert.Single(lines.Written, line => line.Contains("secret", StringComparison.Ordinal));
        Assert.Matches($"^[0-9:]+ ERR The field /?disease failed {Trace}\n", line.ReplaceLineEndings("\n"));
    }

    private sealed class BrokenGraphs : IKnowledgeGraphs
    {
        public ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("secret");

        public ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken) => throw new InvalidOperationException("secret");
    }

    /// <summary>The log as a reader sees it.</summary>
    private sealed class Lines : ILogEventSink
    {
        private readonly MessageTemplateTextFormatter _formatter = new(Logging.ReadableLine);

        public ConcurrentQueue<string> Written { get; } = [];

        public void Emit(LogEvent logEvent)
        {
            using var text = new StringWriter();
            _formatter.Format(logEvent, text);
            Written.Enqueue(text.ToString());
        }
    }
}
