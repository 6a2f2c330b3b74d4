using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4jServer.Tests;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary><c>kg seed</c>, killed at moments that are told by what is in the graph, and run again each time.</summary>
[Collection(SeedCommandTests.OwnGraph)]
public sealed class SeedKillTests(OwnNeo4j neo4j, ITestOutputHelper output)
{
    private static readonly int AtLeast = TestSize.Of(4, 10);
    private static readonly int Scale = TestSize.Of(30, 100);

    private static readonly GraphContent Old = RandomGraph.Make(1, Scale);
    private static readonly GraphContent New = RandomGraph.Make(2, Scale);

    // In the order in which they come; each is true from some moment on.
    private static readonly (string Name, string IsReached)[] Moments =
    [
        ("the first constraint is defined", "SHOW CONSTRAINTS YIELD name RETURN count(*) > 0"),
        ("half the indexes are defined", "SHOW INDEXES YIELD name RETURN count(*) > 25"),
        ("all indexes are defined", "SHOW INDEXES YIELD name WHERE name = 'kg_subclass_of_id' RETURN count(*) > 0"),
        ("the release is begun", "MATCH (r:KgRelease {hash: $new}) RETURN count(r) > 0"),
        .. new[]
        {
            "20-diseases", "22-phenotypes", "23-entity-texts", "27-report-items", "28-publications", "HAS_PHENOTYPE", "HAS_INHERITANCE",
            "CAUSED_BY", "SUBCLASS_OF",
        }.Select(stage => ($"{stage} is reached", $"MATCH (r:KgRelease {{hash: $new}}) WHERE r.stage IN [{From(stage)}] RETURN count(r) > 0")),
        ("the release is current", "MATCH (c:KgCurrent {release: $new}) RETURN count(c) > 0"),
        ("the one before is marked", "MATCH (r:KgRelease {hash: $old}) WHERE r.whole RETURN count(r) = 0"),
        ("some of its relationships are gone", "MATCH (:KgEntity {release: $old})-[r]->() RETURN count(r) < $relationships"),
        ("half of its relationships are gone", "MATCH (:KgEntity {release: $old})-[r]->() RETURN count(r) < $relationships / 2"),
        ("some of its entities are gone", "MATCH (n:KgEntity {release: $old}) RETURN count(n) < $entities"),
    ];

    private static readonly Dictionary<string, object?> Parameters = new(StringComparer.Ordinal)
    {
        ["old"] = Old.Info.Hash,
        ["new"] = New.Info.Hash,
        ["relationships"] = Old.Assertions.Count,
        ["entities"] = Old.Entities.Count,
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // This stage and those after it.
    private static string From(string stage) => string.Join(", ", Stages().SkipWhile(name => name != stage).Select(name => $"'{name}'"));

    private static IEnumerable<string> Stages() =>
    [
        "20-diseases", "21-genes", "22-phenotypes", "23-entity-texts", "24-identifiers", "25-symbols", "26-report-counts", "27-report-items", "28-publications",
        .. RelationshipTypes.All.Select(definition => EnumNames.Of(definition.Type)),
    ];

    [Fact]
    public async Task A_load_killed_again_and_again_ends_in_the_graph_of_an_undisturbed_one()
    {
        await using var graph = await neo4j.EmptyAsync();
        using var folder = new TemporaryFolder();
        await new ReleaseWriter(folder["new"]).WriteAsync(New, Stop);
        await new ReleaseWriter(folder["old"]).WriteAsync(Old, Stop);
        await SeedAsync(folder["new"]);
        var undisturbed = await graph.CensusAsync();
        await graph.EmptyAsync();
        await SeedAsync(folder["old"]);
        await graph.DropSchemaAsync();

        var kills = 0;
        foreach (var moment in Moments.Where((_, position) => TestSize.IsFull || position % 2 == 0))
        {
            kills += await KillAtAsync(graph, folder["new"], moment.Name, moment.IsReached) ? 1 : 0;
        }

        Assert.True(kills >= AtLeast, $"only {kills} loads were killed before they had ended: too little was tested");
        await SeedAsync(folder["new"]);
        Assert.Equal(undisturbed, await graph.CensusAsync());
        await using var graphs = new Neo4jKnowledgeGraphs(new Neo4jSettings { Uri = neo4j.Uri });
        using var lease = await graphs.LeaseCurrentAsync(Stop);
        SameContent.AssertSame(New, await lease.Graph.ReadAllAsync(Stop));
    }

    private async Task SeedAsync(string data)
    {
        var kg = await KgProcess.RunAsync(data, Arguments);
        Assert.True(kg.ExitCode == 0, kg.Error);
    }

    /// <summary>Starts a load and kills it at a moment; false if that was over before, or the load was.</summary>
    private async Task<bool> KillAtAsync(GraphByHand graph, string data, string moment, string isReached)
    {
        if (await IsAsync(graph, isReached))
        {
            output.WriteLine($"{moment}: already");
            return false;
        }

        using var kg = KgProcess.Start(data, Arguments);
        while (!kg.HasExited && !await IsAsync(graph, isReached))
        {
            await Task.Delay(5, Stop);
        }

        var isRunning = !kg.HasExited;
        var error = await kg.StopAsync();
        output.WriteLine($"{moment}: {(isRunning ? "killed" : "had ended")}");
        Assert.DoesNotContain("error ", error, StringComparison.Ordinal);
        return isRunning;
    }

    private static async Task<bool> IsAsync(GraphByHand graph, string statement) => (bool)(await graph.AskAsync(statement, Parameters)).Single()[0]!;

    private string[] Arguments => ["seed", "--neo4j", neo4j.Uri.ToString(), "--grace", "00:00:00"];
}
