using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Seeding;

/// <summary>After a load there is as much of everything as the import counted, by label and relationship type, and a second load finds nothing to repair.</summary>
/// <remarks>One after the other with the contract, so that the real release is loaded once.</remarks>
[Collection(Neo4jContractTests.SharedGraph)]
public sealed class LoadedCountsTests(SharedReleases releases)
{
    [Fact]
    public async Task The_seed_is_there_in_the_numbers_that_its_release_says() => await AssertCountsAsync(await BuiltGraphs.SeedAsync());

    [Fact]
    public async Task The_real_graph_is_there_in_the_numbers_that_its_release_says() => await AssertCountsAsync(await BuiltGraphs.RealAsync());

    private async Task AssertCountsAsync(GraphContent content)
    {
        var stop = TestContext.Current.CancellationToken;
        await releases.OpenAsync(content, stop);
        var settings = await releases.SettingsAsync();
        await using var connection = new Neo4jConnection(settings);
        Assert.Empty(await new Neo4jSeeder(connection).SeedAsync(content, progress: null, stop));

        await using var graph = new GraphByHand(settings.Uri);
        var release = new Dictionary<string, object?>(StringComparer.Ordinal) { ["release"] = content.Info.Hash };
        var nodes = await graph.AskAsync(
            "MATCH (n:KgEntity {release: $release}) UNWIND [label IN labels(n) WHERE NOT label STARTS WITH 'Kg'] AS label RETURN label, count(*)", release);
        var relationships = await graph.AskAsync("MATCH (:KgEntity {release: $release})-[r]->() RETURN type(r), count(*)", release);
        Assert.Equal(
            content.Info.Counts.Where(count => count.Count > 0).Select(count => $"{count.Name} {count.Count}").Order(StringComparer.Ordinal),
            nodes.Concat(relationships).Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));
        Assert.Equal(content.Texts.Count, await graph.CountAsync("MATCH (n:KgEntityText {release: $release}) RETURN count(n)", release));
        Assert.Equal(content.Report.Items.Count, await graph.CountAsync("MATCH (n:KgReportItem {release: $release}) RETURN count(n)", release));
    }
}
