using System.Net;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Hosting.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.Hosting;

/// <summary>Requests that turn out to be long are executed beside the short ones, not before them.</summary>
public sealed class LongRequestTests
{
    private const string Work = """{"query":"{ work }"}""";
    private const string Greet = """{"query":"{ greet }"}""";

    [Fact]
    public async Task A_short_request_is_answered_while_long_ones_have_all_their_places()
    {
        var gate = new Gate();
        await using var service = await StartAsync(gate, queued: 5);
        var working = service.PostAsync(Work);
        await gate.Entered;
        var waiting = service.PostAsync(Work);

        using var greeted = await service.PostAsync(Greet);

        Assert.Equal(HttpStatusCode.OK, greeted.StatusCode);
        Assert.False(working.IsCompleted || waiting.IsCompleted);
        gate.Open();
        Assert.Equal(HttpStatusCode.OK, (await working).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await waiting).StatusCode);
    }

    [Fact]
    public async Task A_request_that_becomes_long_when_too_many_wait_is_refused_as_a_whole()
    {
        var gate = new Gate();
        await using var service = await StartAsync(gate, queued: 0);
        var working = service.PostAsync(Work);
        await gate.Entered;

        using var refused = await service.PostAsync("""{"query":"{ greet work }"}""");

        await AssertBusyAsync(refused);
        gate.Open();
        Assert.Equal(HttpStatusCode.OK, (await working).StatusCode);
        using var next = await service.PostAsync(Work);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Theory]
    [InlineData(16_000, HttpStatusCode.OK)]
    [InlineData(17_000, HttpStatusCode.ServiceUnavailable)]
    public async Task A_large_request_is_long_from_the_start(int size, HttpStatusCode expected)
    {
        var gate = new Gate();
        await using var service = await StartAsync(gate, queued: 0);
        var working = service.PostAsync(Work);
        await gate.Entered;

        using var answer = await service.PostAsync($$$"""{"query":"{ greet }","variables":{"padding":"{{{new string('x', size)}}}"}}""");

        Assert.Equal(expected, answer.StatusCode);
        gate.Open();
        Assert.Equal(HttpStatusCode.OK, (await working).StatusCode);
    }

    [Fact]
    public async Task A_request_that_says_twice_that_it_is_long_has_one_place()
    {
        var gate = new Gate();
        gate.Open();
        await using var service = await StartAsync(gate, queued: 0);

        using var answer = await service.PostAsync("""{"query":"{ a: work b: work }"}""");
        using var next = await service.PostAsync(Work);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(JsonNode.Parse(await HttpService.TextAsync(answer))!["errors"]);
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    private static Task<HttpService> StartAsync(Gate gate, int queued) => HttpService.StartAsync(
        builder => builder.AddQueryType<WorkQuery>().ModifyHttpLimits(limits =>
        {
            limits.MaxConcurrentRequests = 1;
            limits.MaxConcurrentLongRequests = 1;
            limits.MaxQueuedRequests = queued;
            limits.QueueTimeout = TimeSpan.FromMinutes(5);
        }),
        addServices: services => services.AddSingleton(gate));

    private static async Task AssertBusyAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta);
        var answer = JsonNode.Parse(await HttpService.TextAsync(response))!;
        var extensions = answer["errors"]!.AsArray().Single()!["extensions"]!;
        Assert.Equal("MAX_CONCURRENT_REQUESTS_EXCEEDED", (string?)extensions["code"]);
        Assert.Equal("MaxConcurrentLongRequests", (string?)extensions["limit"]);
        Assert.Null(answer["data"]);
    }

    public sealed class Gate
    {
        private readonly TaskCompletionSource _entered = new();
        private readonly TaskCompletionSource _open = new();

        public Task Entered => _entered.Task;

        public void Open() => _open.SetResult();

        public Task PassAsync()
        {
            _entered.TrySetResult();
            return _open.Task;
        }
    }

    public sealed class WorkQuery
    {
        public string Greet => "hello";

        public async Task<bool> WorkAsync(Gate gate, RequestTurn turn, CancellationToken cancellationToken)
        {
            await turn.BecomeLongAsync(cancellationToken);
            await gate.PassAsync();
            return true;
        }
    }
}
