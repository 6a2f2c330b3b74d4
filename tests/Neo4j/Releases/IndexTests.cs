using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Contract.Tests.Naive;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Releases;

/// <summary>The arrays that analyses compute on, read from Neo4j.</summary>
[Collection(OwnGraph)]
public sealed class IndexTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    [Fact]
    public async Task The_index_is_that_of_the_content_and_is_read_once()
    {
        var content = RandomGraph.Make(7, scale: 5);
        var expected = GraphIndex.Of(content);
        await SeedAsync(content);
        await using var graphs = new Neo4jKnowledgeGraphs(Settings);
        using var lease = await graphs.LeaseCurrentAsync(Stop);

        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(async _ => await lease.Graph.IndexAsync(Stop)));

        var found = all[0];
        Assert.All(all, index => Assert.Same(found, index));
        Assert.Equal(expected.Entities.Count, found.Entities.Count);
        Assert.Equal(expected.Assertions.Count, found.Assertions.Count);
        for (var rank = 0; rank < expected.Entities.Count; rank++)
        {
            Assert.Equal(
                (expected.Entities.Id(rank), expected.Entities.Names[rank], expected.Entities.Category(rank), expected.Entities.IsDeprecated(rank), expected.Entities.Level(rank)),
                (found.Entities.Id(rank), found.Entities.Names[rank], found.Entities.Category(rank), found.Entities.IsDeprecated(rank), found.Entities.Level(rank)));
            foreach (var hierarchy in Enum.GetValues<Hierarchy>())
            {
                Assert.Equal(expected.Hierarchy(hierarchy).Parents(rank), found.Hierarchy(hierarchy).Parents(rank));
                Assert.Equal(expected.Hierarchy(hierarchy).Children(rank), found.Hierarchy(hierarchy).Children(rank));
            }
        }

        for (var row = 0; row < expected.Assertions.Count; row++)
        {
            Assert.Equal(
                (expected.Assertions.Type(row), expected.Assertions.Subject(row), expected.Assertions.Object(row), expected.Assertions.IsNegated(row), expected.Assertions.Frequency(row)),
                (found.Assertions.Type(row), found.Assertions.Subject(row), found.Assertions.Object(row), found.Assertions.IsNegated(row), found.Assertions.Frequency(row)));
        }
    }

    [Fact]
    public async Task Before_the_index_is_there_related_entities_come_with_the_answers()
    {
        var content = SmallGraph.Content;
        await SeedAsync(content);
        var graph = (await new Neo4jReleases(Connection).OpenAsync(content.Info.Hash, Stop))!;
        var comparison = new Comparison(graph, new NaiveGraph(content), seed: 8, Stop);
        Curie[] owners = [.. content.Entities.Select(entity => entity.Id)];

        foreach (var field in Enum.GetValues<RelatedField>())
        {
            await comparison.RelatedAsync(new RelatedQuery { Field = field, Page = new PageRequest(100) }, owners);
        }

        Assert.True(comparison.Lines > 30, $"only {comparison.Lines} lines were compared");
    }

    [Fact]
    public async Task Who_no_longer_waits_for_the_index_does_not_end_the_reading_of_it()
    {
        await SeedAsync(SmallGraph.Content);
        var graph = (await new Neo4jReleases(Connection).OpenAsync(SmallGraph.Content.Info.Hash, Stop))!;
        using var impatient = new CancellationTokenSource();
        var first = graph.IndexAsync(impatient.Token).AsTask();
        var second = graph.IndexAsync(Stop).AsTask();
        await impatient.CancelAsync();

        Assert.Equal(SmallGraph.Content.Entities.Count, (await second).Entities.Count);
        await first.ContinueWith(_ => { }, Stop, TaskContinuationOptions.None, TaskScheduler.Default);
    }
}
