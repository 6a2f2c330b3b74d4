using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Sources.Catalog;
using KnowledgeGraph.Sources.Fetching;
using static KnowledgeGraph.Sources.Tests.Fetching.FetchRun;

namespace KnowledgeGraph.Sources.Tests.Fetching;

/// <summary>Servers that are slow, busy or away.</summary>
public sealed class PatienceTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_busy_server_is_asked_again_after_the_time_that_it_names(int status)
    {
        using var run = new FetchRun();
        var date = Answer.Date(run.Clock.GetUtcNow() + TimeSpan.FromSeconds(7 + 40));
        await using var server = await FileServer.InTurnAsync(
            Answer.Status(status, ("Retry-After", "7")), Answer.Status(status, ("Retry-After", date)), Answer.Whole(FileBytes, Tag));
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(40)], run.Clock.Waits);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(408)]
    public async Task A_server_that_stays_busy_is_asked_at_growing_distances_and_then_given_up(int status)
    {
        await using var server = await FileServer.InTurnAsync(Answer.Status(status));
        using var run = new FetchRun();
        var failure = run.AssertFailed(await run.OneAsync(server), FetchErrorCodes.Busy);
        Assert.Contains(status.ToString(System.Globalization.CultureInfo.InvariantCulture), failure.Message, StringComparison.Ordinal);
        Assert.Equal([2, 4, 8, 16, 32], run.Clock.Waits.Select(wait => wait.TotalSeconds));
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_asks_for_more_patience_than_there_is_is_given_up_at_once()
    {
        await using var server = await FileServer.InTurnAsync(Answer.Status(429, ("Retry-After", "3600")));
        using var run = new FetchRun();
        var failure = run.AssertFailed(await run.OneAsync(server), FetchErrorCodes.Busy);
        Assert.Contains("3600 s", failure.Message, StringComparison.Ordinal);
        Assert.Empty(run.Clock.Waits);
    }

    [Fact]
    public async Task A_transfer_that_stalls_is_ended_and_the_rest_fetched()
    {
        const int half = 150_000;
        await using var server = await FileServer.InTurnAsync(Answer.Stalled(FileBytes, half, Tag), Answer.Rest(FileBytes, half, Tag));
        using var run = new FetchRun();
        run.OnProgress = progress =>
        {
            if (progress.Received == half)
            {
                run.Clock.ExpireLimits();
            }
        };
        run.AssertFetched(await run.OneAsync(server), FileBytes);
        Assert.Equal([null, $"bytes={half}-"], server.Requests.Select(request => request.Range));
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up()
    {
        using var run = new FetchRun();
        await using var server = await FileServer.InTurnAsync(Answer.Silent(run.Clock.ExpireLimits));
        var failure = run.AssertFailed(await run.OneAsync(server), FetchErrorCodes.Stalled);
        Assert.Contains("nothing arrived for 60 s", failure.Message, StringComparison.Ordinal);
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unreachable()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var nobody = new Uri($"http://{listener.LocalEndpoint}/phenotype.hpoa");
        listener.Stop();
        using var run = new FetchRun();
        var result = Assert.Single(await run.AllAsync([new("phenotype.hpoa", nobody, SourceKind.HpoAnnotations, "a licence", "a test")]));
        run.AssertFailed(result, FetchErrorCodes.Unreachable);
        Assert.Equal(5, run.Clock.Waits.Count);
    }
}
