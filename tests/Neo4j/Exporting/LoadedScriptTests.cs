using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Exporting;

/// <summary>What <c>cypher-shell</c> makes of a script is what the seeder loads.</summary>
public sealed class LoadedScriptTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    [Fact]
    public async Task The_seed_is_the_same_graph_from_the_script_and_from_the_seeder() => await CheckAsync(await BuiltGraphs.SeedAsync());

    [Fact]
    public async Task The_small_graph_is_the_same_graph_from_the_script_and_from_the_seeder() => await CheckAsync(SmallGraph.Content);

    [Fact]
    public async Task A_random_graph_of_several_batches_is_the_same_graph_from_the_script_and_from_the_seeder() =>
        await CheckAsync(RandomGraph.Make(12, scale: 10));

    [Fact]
    public async Task Texts_that_look_like_Cypher_arrive_as_data() => await CheckAsync(HostileGraph.Make());

    private async Task CheckAsync(GraphContent content)
    {
        var script = Path.Combine(Neo4j.Folder, "script.cypher");
        await using (var file = File.Create(script))
        {
            await CypherScript.WriteAsync(content, file, progress: null, Stop);
        }

        await Graph.DropSchemaAsync();
        await CypherShell.RunFileAsync(Neo4j.Uri, script, Stop);
        var loaded = await LoadedGraph.LinesAsync(Graph);
        Assert.Contains($"['KgCurrent'] {{name: 'current', release: '{content.Info.Hash}'}}", loaded);
        SameContent.AssertSame(content, await ReadAsync(content.Info.Hash));

        await CypherShell.RunFileAsync(Neo4j.Uri, script, Stop);
        Assert.Equal(loaded, await LoadedGraph.LinesAsync(Graph));

        await Graph.EmptyAsync();
        await SeedAsync(content);
        Assert.Equal(await LoadedGraph.LinesAsync(Graph), loaded);
    }
}
