using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using KnowledgeGraph.GraphQL.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.GraphQL.Tests.Hosting;

public sealed class HttpLimitTests
{
    private const string Greeting = """{"query":"{ greet(name: \"a\") }"}""";

    [Theory]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_larger_than_allowed_is_refused_with_or_without_its_length_declared(int missing, HttpStatusCode expected)
    {
        var allowed = Greeting.Length - missing;
        await using var service = await HttpService.StartAsync(
            builder => builder.AddQueryType<GreetingQuery>().ModifyHttpLimits(limits => limits.MaxRequestSize = allowed));
        using var declared = new StringContent(Greeting, MediaTypeHeaderValue.Parse("application/json"));
        using var chunked = new ChunkedContent(Greeting);

        foreach (var content in new HttpContent[] { declared, chunked })
        {
            using var response = await service.SendAsync(HttpMethod.Post, "/graphql", content: content);

            Assert.Equal(expected, response.StatusCode);
            if (expected != HttpStatusCode.OK)
            {
                await AssertLimitAsync(response, "HC0010", "MaxAllowedRequestSize", allowed);
            }
        }
    }

    [Theory]
    [InlineData(1_000_000, false)]
    [InlineData(2_000_000, true)]
    public async Task An_answer_longer_than_allowed_is_an_error_before_a_byte_of_it_is_sent(long allowed, bool answered)
    {
        await using var service = await HttpService.StartAsync(
            builder => builder.AddQueryType<GreetingQuery>().ModifyHttpLimits(limits => limits.MaxAllowedResponseSize = allowed));
        var fields = string.Join(' ', Enumerable.Range(0, 150).Select(i => $"a{i}: greet(name: $name)"));
        using var response = await service.PostAsync($$$"""{"query":"query ($name: String!) { {{{fields}}} }","variables":{"name":"{{{new string('x', 10_000)}}}"}}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answer = await HttpService.TextAsync(response);
        Assert.Equal(answered, answer.Length > 1_500_000);
        if (!answered)
        {
            await AssertLimitAsync(response, "MAX_RESPONSE_SIZE_EXCEEDED", "MaxAllowedResponseSize", allowed);
            Assert.Null(JsonNode.Parse(answer)!["data"]);
        }
    }

    [Fact]
    public async Task A_body_that_does_not_arrive_in_time_is_refused()
    {
        await using var service = await HttpService.StartAsync(
            builder => builder.AddQueryType<GreetingQuery>().ModifyHttpLimits(limits => limits.RequestReadTimeout = TimeSpan.FromMilliseconds(50)));
        var end = new TaskCompletionSource();
        using var content = new ChunkedContent(Greeting, end.Task);

        using var response = await service.SendAsync(HttpMethod.Post, "/graphql", content: content);

        Assert.Equal(HttpStatusCode.RequestTimeout, response.StatusCode);
        await AssertLimitAsync(response, "MAX_REQUEST_READ_TIME_EXCEEDED", "RequestReadTimeout", 0.05);
        end.SetResult();
    }

    [Fact]
    public async Task A_request_that_finds_the_server_busy_and_the_queue_full_is_refused()
    {
        var gate = new Gate();
        await using var service = await StartAsync(gate, queued: 0);
        var first = service.PostAsync("""{"query":"{ pass }"}""");
        await gate.Entered;

        using var second = await service.PostAsync("""{"query":"{ pass }"}""");
        gate.Open();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), second.Headers.RetryAfter?.Delta);
        await AssertLimitAsync(second, "MAX_CONCURRENT_REQUESTS_EXCEEDED", "MaxConcurrentRequests", 1);
        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
    }

    [Fact]
    public async Task A_request_waits_its_turn_in_the_queue()
    {
        var gate = new Gate();
        await using var service = await StartAsync(gate, queued: 1);
        var first = service.PostAsync("""{"query":"{ pass }"}""");
        await gate.Entered;
        var second = service.PostAsync("""{"query":"{ pass }"}""");

        Assert.False(second.IsCompleted);
        gate.Open();

        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await second).StatusCode);
    }

    [Fact]
    public async Task A_request_whose_turn_does_not_come_in_time_is_refused_and_leaves_the_queue()
    {
        var gate = new Gate();
        await using var service = await StartAsync(gate, queued: 1, TimeSpan.FromMilliseconds(50));
        var first = service.PostAsync("""{"query":"{ pass }"}""");
        await gate.Entered;

        // There is room for one in the queue, which the second finds free again.
        for (var i = 0; i < 2; i++)
        {
            using var late = await service.PostAsync("""{"query":"{ pass }"}""");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, late.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(1), late.Headers.RetryAfter?.Delta);
            await AssertLimitAsync(late, "MAX_QUEUE_TIME_EXCEEDED", "QueueTimeout", 0.05);
        }

        gate.Open();
        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
        using var next = await service.PostAsync("""{"query":"{ pass }"}""");
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    private static Task<HttpService> StartAsync(Gate gate, int queued, TimeSpan? patience = null) => HttpService.StartAsync(
        builder => builder.AddQueryType<GateQuery>().ModifyHttpLimits(limits =>
        {
            limits.MaxConcurrentRequests = 1;
            limits.MaxQueuedRequests = queued;
            limits.QueueTimeout = patience ?? TimeSpan.FromMinutes(5);
        }),
        addServices: services => services.AddSingleton(gate));

    private static async Task AssertLimitAsync(HttpResponseMessage response, string code, string limit, double allowed)
    {
        var extensions = JsonNode.Parse(await HttpService.TextAsync(response))!["errors"]![0]!["extensions"]!;
        Assert.Equal(code, (string?)extensions["code"]);
        Assert.Equal(limit, (string?)extensions["limit"]);
        Assert.Equal(allowed, (double)extensions["allowed"]!);
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

    public sealed class GateQuery
    {
        public async Task<bool> PassAsync(Gate gate)
        {
            await gate.PassAsync();
            return true;
        }
    }

    /// <summary>JSON of a length not declared, of which the end can wait.</summary>
    private sealed class ChunkedContent : HttpContent
    {
        private readonly string _text;
        private readonly Task _end;

        public ChunkedContent(string text, Task? end = null)
        {
            _text = text;
            _end = end ?? Task.CompletedTask;
            Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(_text));
            await stream.FlushAsync();
            await _end;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
