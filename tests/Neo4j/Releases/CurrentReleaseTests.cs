using System.Collections.Concurrent;
using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Releases;

/// <summary>The store follows what is current in the graph.</summary>
[Collection(OwnGraph)]
public sealed class CurrentReleaseTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    [Fact]
    public async Task An_empty_graph_says_how_to_load_a_release()
    {
        await using var graphs = new Neo4jKnowledgeGraphs(Settings);

        var problem = await Assert.ThrowsAsync<GraphStoreException>(async () => await graphs.LeaseCurrentAsync(Stop));

        Assert.Equal("STORE_EMPTY", problem.Code);
        Assert.Contains($"kg seed --neo4j bolt://127.0.0.1:{Neo4j.Uri.Port}", problem.Message, StringComparison.Ordinal);
        Assert.Null(await graphs.LeaseAsync(SmallGraph.Content.Info.Hash, Stop));
        await SeedAsync(SmallGraph.Content);
        using var lease = await graphs.LeaseCurrentAsync(Stop);
        Assert.Equal(SmallGraph.Content.Info.Hash, lease.Graph.Release.Hash);
    }

    [Fact]
    public async Task A_graph_that_was_emptied_by_hand_counts_as_empty_again()
    {
        await SeedAsync(SmallGraph.Content);
        await using var graphs = new Neo4jKnowledgeGraphs(Settings);
        (await graphs.LeaseCurrentAsync(Stop)).Dispose();

        await Graph.EmptyAsync();

        await UntilAsync(async () => await ProblemAsync(graphs) == "STORE_EMPTY");
        await SeedAsync(SmallGraph.Content);
        await UntilAsync(async () => await ProblemAsync(graphs) is null);
    }

    [Fact]
    public async Task A_new_release_is_taken_up_while_requests_go_on_and_none_of_them_fails()
    {
        var newer = RandomGraph.Make(5);
        var diseases = new[] { SmallGraph.Content, newer }.ToDictionary(
            content => content.Info.Hash, content => content.Entities.Count(entity => entity.Category == EntityCategory.Disease));
        await SeedAsync(SmallGraph.Content);
        await using var graphs = new Neo4jKnowledgeGraphs(Settings);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var seen = new ConcurrentDictionary<(int Client, string Hash), bool>();
        var clients = Enumerable.Range(0, 8).Select(client => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                using var lease = await graphs.LeaseCurrentAsync(Stop);
                var page = await lease.Graph.ListAsync(
                    new EntityQuery { Category = EntityCategory.Disease, IncludeDeprecated = true, Page = new PageRequest(1) }, Stop);
                Assert.Equal(diseases[lease.Graph.Release.Hash], page.TotalCount);
                seen[(client, lease.Graph.Release.Hash)] = true;
            }
        })).ToList();

        await UntilAllSawAsync(SmallGraph.Content);
        await SeedAsync(newer);
        await UntilAllSawAsync(newer);
        await enough.CancelAsync();
        await Task.WhenAll(clients);

        Task UntilAllSawAsync(GraphContent content) => UntilAsync(async () =>
        {
            foreach (var failed in clients.Where(client => client.IsFaulted))
            {
                await failed;
            }

            return seen.Keys.Count(key => key.Hash == content.Info.Hash) == clients.Count;
        });
    }

    [Fact]
    public async Task The_same_content_built_again_of_other_files_is_taken_up_by_a_server_that_runs()
    {
        await SeedAsync(SmallGraph.Sketch().Freeze("first"));
        await using var graphs = new Neo4jKnowledgeGraphs(Settings);
        using var old = await graphs.LeaseCurrentAsync(Stop);

        var again = SmallGraph.Sketch().Report(new ReportItem("IGNORED", ReportSeverity.Notice, "notes.txt", null, null, "no source")).Freeze("first", minute: 5);
        await SeedAsync(again);

        await UntilAsync(async () =>
        {
            using var now = await graphs.LeaseCurrentAsync(Stop);
            return now.Graph.Release.BuiltAt == again.Info.BuiltAt;
        });
        using var current = await graphs.LeaseCurrentAsync(Stop);
        Assert.Equal(again.Info.Hash, old.Graph.Release.Hash);
        Assert.Equal(1, (await current.Graph.ReportItemsAsync("IGNORED", new PageRequest(1), Stop)).TotalCount);
    }

    [Fact]
    public async Task A_release_whose_node_was_changed_by_hand_is_called_damaged_and_the_old_one_goes_on()
    {
        await SeedAsync(SmallGraph.Content);
        var problems = new ConcurrentQueue<GraphStoreException>();
        await using var graphs = new Neo4jKnowledgeGraphs(Settings, onProblem: problems.Enqueue);
        (await graphs.LeaseCurrentAsync(Stop)).Dispose();

        await Graph.AskAsync($"CREATE (r:KgRelease {{hash: $release, whole: true, format: {ReleaseFormat.Version}, built_at: 'yesterday'}}) WITH r MATCH (c:KgCurrent) SET c.release = r.hash RETURN count(c)", Of(RandomGraph.Make(6)));

        await UntilAsync(() => Task.FromResult(problems.Any(problem => problem.Code == "RELEASE_DAMAGED")));
        using var lease = await graphs.LeaseCurrentAsync(Stop);
        Assert.Equal(SmallGraph.Content.Info.Hash, lease.Graph.Release.Hash);
        Assert.Single(problems);
    }

    [Fact]
    public async Task A_release_of_an_older_format_is_named_and_kept_and_loading_it_again_brings_it_up_to_date()
    {
        await SeedAsync(SmallGraph.Content);
        var census = await Graph.CensusAsync();

        // As the version before left it.
        await Graph.AskAsync("MATCH (r:KgRelease) REMOVE r.format, r.stage_format RETURN count(r)");
        await Graph.AskAsync("MATCH ()-[r]->() REMOVE r.publication_set RETURN count(r)");
        await using (var graphs = new Neo4jKnowledgeGraphs(Settings))
        {
            var problem = await Assert.ThrowsAsync<GraphStoreException>(async () => await graphs.LeaseCurrentAsync(Stop));
            Assert.Equal("RELEASE_FORMAT", problem.Code);
            Assert.Contains($"The release {SmallGraph.Content.Info.Hash} in Neo4j has format 1", problem.Message, StringComparison.Ordinal);
            Assert.Contains("kg seed", problem.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, await Graph.CountAsync("MATCH (r:KgRelease {whole: true}) RETURN count(r)"));
        await SeedAsync(SmallGraph.Content);
        Assert.Equal(census, await Graph.CensusAsync());
        await using var again = new Neo4jKnowledgeGraphs(Settings);
        (await again.LeaseCurrentAsync(Stop)).Dispose();
    }

    private static async Task<string?> ProblemAsync(Neo4jKnowledgeGraphs graphs)
    {
        try
        {
            using var lease = await graphs.LeaseCurrentAsync(Stop);
            await lease.Graph.EntitiesAsync([Curie.Parse(SmallGraph.Alpha)], Stop);
            return null;
        }
        catch (GraphStoreException problem)
        {
            return problem.Code;
        }
    }
}
