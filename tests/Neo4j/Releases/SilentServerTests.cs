using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Releases;

/// <summary>A server that is well, behind something that drops connections without a word.</summary>
[Collection(OwnGraph)]
public sealed class SilentServerTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    private const int Clients = 16;

    [Fact]
    public async Task After_connections_were_dropped_without_a_word_questions_are_answered_over_new_ones()
    {
#if UPSTREAM_NEO4J_DRIVER
        Assert.Skip("Neo4j.Driver tests each idle connection by itself: a silent one does not take the others with it.");
#endif
        await SeedAsync(SmallGraph.Content);
        await using var proxy = new SilentProxy(Neo4j.Uri);

        // A question that is asked over a silent connection waits for a day: none may be.
        await using var graphs = Over(proxy, TimeSpan.FromDays(1));
        await AskAtOnceAsync(graphs);
        var before = proxy.Accepted;

        proxy.ForgetConnections();
        await UntilAsync(() => Task.FromResult(proxy.Accepted > before));

        // The watch has met the silence, and with its connection the idle ones went.
        await AskAtOnceAsync(graphs).WaitAsync(TimeSpan.FromMinutes(3), Stop);
        await UntilAsync(async () => await Record.ExceptionAsync(() => graphs.CheckAsync(Stop).AsTask()) is null);
    }

    [Fact]
    public async Task While_nothing_comes_at_all_questions_and_health_say_so_and_afterwards_they_are_answered()
    {
        await SeedAsync(SmallGraph.Content);
        await using var proxy = new SilentProxy(Neo4j.Uri);
        await using var graphs = Over(proxy, TimeSpan.FromSeconds(2));
        await AskAtOnceAsync(graphs);

        proxy.FallSilent();

        Assert.Equal("NEO4J_UNAVAILABLE", (await Assert.ThrowsAsync<GraphStoreException>(async () => await graphs.CheckAsync(Stop))).Code);
        Assert.Equal("NEO4J_UNAVAILABLE", (await Assert.ThrowsAsync<GraphStoreException>(() => AskAsync(graphs))).Code);
        proxy.Recover();
        await UntilAsync(async () => await Record.ExceptionAsync(() => AskAsync(graphs)) is null);
        await UntilAsync(async () => await Record.ExceptionAsync(() => graphs.CheckAsync(Stop).AsTask()) is null);
    }

    [Fact]
    public async Task Health_gives_up_by_the_clock_and_long_before_a_question_does()
    {
        await SeedAsync(SmallGraph.Content);
        await using var proxy = new SilentProxy(Neo4j.Uri);
        var clock = new TimedClock();
        await using var graphs = new Neo4jKnowledgeGraphs(Settings with { Uri = proxy.Uri, StatementTimeout = TimeSpan.FromDays(1) }, clock);
        (await graphs.LeaseCurrentAsync(Stop)).Dispose();
        proxy.FallSilent();

        var check = graphs.CheckAsync(Stop).AsTask();
        await clock.PassAsync(TimeSpan.FromSeconds(3), Stop);

        Assert.Equal("NEO4J_UNAVAILABLE", (await Assert.ThrowsAsync<GraphStoreException>(() => check)).Code);
    }

    private static Neo4jKnowledgeGraphs Over(SilentProxy proxy, TimeSpan limit) =>
        new(new Neo4jSettings { Uri = proxy.Uri, StatementTimeout = limit, MaxConnectionPoolSize = 2 * Clients });

    private static Task AskAtOnceAsync(Neo4jKnowledgeGraphs graphs) => Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => AskAsync(graphs)));

    private static async Task AskAsync(Neo4jKnowledgeGraphs graphs)
    {
        using var lease = await graphs.LeaseCurrentAsync(Stop);
        Assert.NotNull((await lease.Graph.EntitiesAsync([Curie.Parse(SmallGraph.Alpha)], Stop))[0]);
    }
}
