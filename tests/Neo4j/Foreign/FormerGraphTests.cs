using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Foreign;

/// <summary>A graph that a version loaded before nodes had labels of their own.</summary>
[Collection(OwnGraph)]
public sealed class FormerGraphTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    private const string Former = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    [Theory]
    [InlineData(", format: 2", "format 2")]
    [InlineData("", "format 1")]
    public async Task It_is_named_and_kept_and_loading_again_is_all_that_is_needed(string format, string told)
    {
        await Graph.AskAsync($"CREATE (:Current {{name: 'current', release: '{Former}'}}), (:Release {{hash: '{Former}', whole: true{format}}}), (:Entity:Disease {{release: '{Former}', rank: 0}}) RETURN 1");
        var before = await ForeignNodes.LinesAsync(Graph);
        await using (var graphs = new Neo4jKnowledgeGraphs(Settings))
        {
            var problem = await Assert.ThrowsAsync<GraphStoreException>(async () => await graphs.LeaseCurrentAsync(Stop));
            Assert.Equal("RELEASE_FORMAT", problem.Code);
            Assert.Contains($"The release {Former} in Neo4j has {told}", problem.Message, StringComparison.Ordinal);
            Assert.Contains("kg seed", problem.Message, StringComparison.Ordinal);
        }

        await SeedAsync(SmallGraph.Content);

        Assert.Equal(before, await ForeignNodes.LinesAsync(Graph));
        SameContent.AssertSame(SmallGraph.Content, await ReadAsync(SmallGraph.Content.Info.Hash));
    }
}
