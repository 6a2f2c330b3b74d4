using System.Collections.Concurrent;
using System.Diagnostics;
using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Releases;

/// <summary>A server that is not there, or goes away and returns, under the store.</summary>
[Collection(OwnGraph)]
public sealed class UnavailableTests(OwnNeo4j neo4j, ITestOutputHelper output) : OwnGraphTests(neo4j)
{
    private const int Clients = 32;

    [Fact]
    public async Task Where_no_server_answers_every_request_is_told_so()
    {
        // Port 1 is reserved (tcpmux), and nobody listens there.
        await using var graphs = new Neo4jKnowledgeGraphs(new Neo4jSettings { Uri = new Uri("bolt://127.0.0.1:1") });

        var problems = await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ => await Record.ExceptionAsync(() => graphs.LeaseCurrentAsync(Stop).AsTask())));

        Assert.All(problems, problem => AssertUnavailable(Assert.IsType<GraphStoreException>(problem), "bolt://127.0.0.1:1"));
    }

    [Fact]
    public async Task Requests_say_that_the_server_is_gone_and_are_answered_again_when_it_is_back()
    {
        await SeedAsync(SmallGraph.Content);
        var problems = new ConcurrentQueue<GraphStoreException>();
        await using var graphs = new Neo4jKnowledgeGraphs(Settings with { MaxConnectionPoolSize = Clients }, onProblem: problems.Enqueue);
        var outcomes = new ConcurrentQueue<(long At, Exception? Problem)>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var clients = Enumerable.Range(0, Clients).Select(client => Task.Run(() => WorkAsync(graphs, client, outcomes, stop.Token))).ToList();

        await UntilAsync(() => Task.FromResult(outcomes.Count(outcome => outcome.Problem is null) > 5 * Clients));
        await Neo4j.KillAsync();
        await UntilAsync(() => Task.FromResult(outcomes.Count(outcome => outcome.Problem is not null) > 2 * Clients));
        var whileGone = outcomes.Select(outcome => outcome.Problem).OfType<Exception>().ToList();
        await Neo4j.StartAsync();
        var back = Stopwatch.GetTimestamp();

        // What a server that has just started takes for the least that one can ask, to compare with.
        var byHand = Task.Run(
            async () =>
            {
                await Graph.CountAsync("RETURN 1");
                return Stopwatch.GetTimestamp();
            },
            Stop);
        await UntilAsync(() => Task.FromResult(outcomes.Count(outcome => outcome.At > back && outcome.Problem is null) > 5 * Clients));
        await stop.CancelAsync();
        await Task.WhenAll(clients);

        var place = $"bolt://127.0.0.1:{Neo4j.Uri.Port}";
        Assert.All(whileGone, problem => AssertUnavailable(Assert.IsType<GraphStoreException>(problem), place));
        Assert.Contains(problems, problem => problem.Code == "NEO4J_UNAVAILABLE");
        var first = outcomes.Where(outcome => outcome.At > back && outcome.Problem is null).Min(outcome => outcome.At);
        var last = outcomes.Where(outcome => outcome.Problem is not null).Max(outcome => outcome.At);
        output.WriteLine($"after the server was ready: first answer {Seconds(back, first)}, last error {Seconds(back, last)}, RETURN 1 by hand {Seconds(back, await byHand)}");
        await AssertAllConnectionsServeAsync(graphs);
    }

    // As many questions at once as there are connections: one that was lost would leave one of them without.
    private static async Task AssertAllConnectionsServeAsync(Neo4jKnowledgeGraphs graphs)
    {
        using var lease = await graphs.LeaseCurrentAsync(Stop);
        await Task.WhenAll(Enumerable.Range(0, 4 * Clients).Select(async _ => await lease.Graph.EntitiesAsync([Curie.Parse(SmallGraph.Alpha)], Stop)));
    }

    private static void AssertUnavailable(GraphStoreException problem, string place)
    {
        Assert.Equal("NEO4J_UNAVAILABLE", problem.Code);
        Assert.StartsWith($"{place} does not answer: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Check that it runs and that the address is right", problem.Message, StringComparison.Ordinal);
    }

    private static string Seconds(long from, long to) => FormattableString.Invariant($"{Stopwatch.GetElapsedTime(from, to).TotalSeconds:0.00} s");

    private static async Task WorkAsync(Neo4jKnowledgeGraphs graphs, int client, ConcurrentQueue<(long At, Exception? Problem)> outcomes, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var lease = await graphs.LeaseCurrentAsync(CancellationToken.None);
                await AskAsync(lease.Graph, client);
                outcomes.Enqueue((Stopwatch.GetTimestamp(), null));
            }
            catch (Exception problem)
            {
                outcomes.Enqueue((Stopwatch.GetTimestamp(), problem));
                await Task.Delay(50, CancellationToken.None);
            }
        }
    }

    private static async Task AskAsync(IKnowledgeGraph graph, int client)
    {
        if (client % 2 == 0)
        {
            var page = await graph.ListAsync(new EntityQuery { Category = EntityCategory.Disease, Page = new PageRequest(10) }, CancellationToken.None);
            Assert.Equal(6, page.TotalCount);
        }
        else
        {
            var query = new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Page = new PageRequest(10) };
            var pages = await graph.RelatedAsync(query, [Curie.Parse(SmallGraph.Alpha)], CancellationToken.None);
            Assert.NotEmpty(pages[0].Items);
        }
    }
}
