using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Tests.Commands;

/// <summary><c>kg seed</c>, the program itself.</summary>
[Collection(OwnGraph)]
public sealed class SeedCommandTests(OwnNeo4j neo4j)
{
    internal const string OwnGraph = "A graph of one's own";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_loaded_release_is_told_with_its_place_and_counts()
    {
        await using var graph = await neo4j.EmptyAsync();
        using var folder = new TemporaryFolder();
        await new ReleaseWriter(folder["data"]).WriteAsync(SmallGraph.Content, Stop);

        var kg = await KgProcess.RunAsync(folder["data"], "seed", "--neo4j", neo4j.Uri.ToString());

        Assert.Equal((0, $"release {SmallGraph.Content.Info.Hash} is current in bolt://127.0.0.1:{neo4j.Uri.Port}: Entity 27\n"), (kg.ExitCode, kg.Output));
        Assert.Equal([[SmallGraph.Content.Info.Hash]], await graph.AskAsync("MATCH (c:KgCurrent) RETURN c.release"));
    }

    [Fact]
    public async Task With_no_wait_the_release_before_is_left_to_the_next_run()
    {
        await using var graph = await neo4j.EmptyAsync();
        using var folder = new TemporaryFolder();
        foreach (var content in new[] { SmallGraph.Content, RandomGraph.Make(1) })
        {
            await new ReleaseWriter(folder["data"]).WriteAsync(content, Stop);
            Assert.Equal(0, (await KgProcess.RunAsync(folder["data"], "seed", "--neo4j", neo4j.Uri.ToString(), "--no-wait")).ExitCode);
        }

        Assert.Equal(2, await graph.CountAsync("MATCH (r:KgRelease {whole: true}) RETURN count(r)"));
        Assert.Equal(0, (await KgProcess.RunAsync(folder["data"], "seed", "--neo4j", neo4j.Uri.ToString(), "--grace", "00:00:00")).ExitCode);
        Assert.Equal([[RandomGraph.Make(1).Info.Hash]], await graph.AskAsync("MATCH (r:KgRelease) RETURN r.hash"));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_named_with_what_to_look_at()
    {
        using var folder = new TemporaryFolder();
        await new ReleaseWriter(folder["data"]).WriteAsync(SmallGraph.Content, Stop);

        // Port 1 is reserved (tcpmux), and nobody listens there.
        (await KgProcess.RunAsync(folder["data"], "seed", "--neo4j", "bolt://127.0.0.1:1")).AssertFailed("NEO4J_UNAVAILABLE", "bolt://127.0.0.1:1 does not answer");
    }

    [Theory]
    [InlineData("http://localhost:7687")]
    [InlineData("localhost")]
    public async Task An_address_that_is_none_of_Neo4j_is_refused(string address)
    {
        using var folder = new TemporaryFolder();
        await new ReleaseWriter(folder["data"]).WriteAsync(SmallGraph.Content, Stop);

        (await KgProcess.RunAsync(folder["data"], "seed", "--neo4j", address)).AssertFailed("SETTINGS", $"'{address}' is not a valid address of a Neo4j server");
    }

    [Fact]
    public async Task A_negative_grace_is_refused_by_the_command_line()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(2, (await KgProcess.RunAsync(folder["data"], "seed", "--grace", "-00:00:01")).ExitCode);
    }

    [CollectionDefinition(OwnGraph)]
    public sealed class Definition : ICollectionFixture<OwnNeo4j>;
}
