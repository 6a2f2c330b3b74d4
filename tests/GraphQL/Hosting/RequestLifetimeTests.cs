using System.Collections.Concurrent;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Execution.Results;
using KnowledgeGraph.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.GraphQL.Tests.Hosting;

public sealed class RequestLifetimeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Resolvers_are_cancelled_when_the_client_goes_away()
    {
        var visit = new Visit();
        await using var service = await HttpService.StartAsync(
            builder => builder.AddQueryType<LongQuery>(), addServices: services => services.AddSingleton(visit));
        using var client = new CancellationTokenSource();

        using var content = new StringContent("""{"query":"{ stay }"}""", Encoding.UTF8, "application/json");
        var response = service.Client.PostAsync(new Uri("/graphql", UriKind.Relative), content, client.Token);
        await visit.Began.Task.WaitAsync(Stop);
        await client.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response);
        await visit.Ended.Task.WaitAsync(Stop);
    }

    [Fact]
    public async Task An_unexpected_error_names_the_trace_that_its_log_entry_belongs_to()
    {
        const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var log = new TraceLog();
        await using var service = await HttpService.StartAsync(
            builder => builder.AddQueryType<Query>(), addServices: services => services.AddSingleton<ILoggerProvider>(log));

        using var content = new StringContent("""{"query":"{ broken }"}""", Encoding.UTF8, "application/json");
        using var response = await service.SendAsync(
            HttpMethod.Post, "/graphql", content: content, headers: ("traceparent", $"00-{Trace}-00f067aa0ba902b7-01"));

        var extensions = JsonNode.Parse(await HttpService.TextAsync(response))!["errors"]![0]!["extensions"]!;
        Assert.Equal("HC0008", (string?)extensions["code"]);
        Assert.Equal(Trace, (string?)extensions["traceId"]);
        Assert.Contains((Trace, "A resolver failed at /broken."), log.Entries);
    }

    [Fact]
    public async Task A_large_result_is_sent_in_steps_each_of_which_waits_for_the_receiver()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());
        await using var result = await service.Executor.ExecuteAsync(
            OperationRequestBuilder.New().SetDocument("{ rows { numbers __typename } }").Build(), Stop);
        var expected = result.ToJson(withIndentations: false);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 1024, resumeWriterThreshold: 512));

        var sending = ResultWriter.SendAsync(pipe.Writer, result.ToOperationResult(), allowed: long.MaxValue, announce: null, Stop);
        var first = await pipe.Reader.ReadAsync(Stop);
        Assert.InRange(first.Buffer.Length, 1, expected.Length / 2);
        Assert.False(sending.IsCompleted);
        pipe.Reader.AdvanceTo(first.Buffer.Start);

        var received = new MemoryStream();
        var copying = pipe.Reader.CopyToAsync(received, Stop);
        await sending;
        await pipe.Writer.CompleteAsync();
        await copying;
        Assert.Equal(expected, Encoding.UTF8.GetString(received.ToArray()));
    }

    [Fact]
    public async Task A_result_lets_go_of_its_data_while_its_bytes_wait_for_the_receiver()
    {
        await using var service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());
        await using var result = await service.Executor.ExecuteAsync(
            OperationRequestBuilder.New().SetDocument("{ __typename }").Build(), Stop);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 4, resumeWriterThreshold: 2));
        Assert.NotNull(result.ToOperationResult().Root);

        var sending = ResultWriter.SendAsync(pipe.Writer, result.ToOperationResult(), allowed: long.MaxValue, announce: null, Stop);

        Assert.False(sending.IsCompleted);
        Assert.Null(result.ToOperationResult().Root);
        var received = await pipe.Reader.ReadAsync(Stop);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", Encoding.UTF8.GetString(received.Buffer));
        pipe.Reader.AdvanceTo(received.Buffer.End);
        await sending;
    }

    public sealed class Visit
    {
        public TaskCompletionSource Began { get; } = new();

        public TaskCompletionSource Ended { get; } = new();
    }

    public sealed class Query
    {
        public IEnumerable<Row> Rows => Enumerable.Range(0, 10_000).Select(_ => new Row());

        public string? Broken => throw new InvalidOperationException("secret");
    }

    public sealed class LongQuery
    {
        public async Task<bool> StayAsync(Visit visit, CancellationToken cancellationToken)
        {
            visit.Began.SetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return true;
            }
            finally
            {
                visit.Ended.SetResult();
            }
        }
    }

    public sealed class Row
    {
        public int[] Numbers { get; } = [.. Enumerable.Range(0, 50)];
    }

    private sealed class TraceLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<(string? Trace, string Message)> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Entries.Enqueue((Activity.Current?.TraceId.ToHexString(), formatter(state, exception)));

        public void Dispose()
        {
        }
    }
}
