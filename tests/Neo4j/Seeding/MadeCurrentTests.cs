using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Seeding;

/// <summary>Which release is current.</summary>
[Collection(OwnGraph)]
public sealed class MadeCurrentTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    [Fact]
    public async Task A_release_that_is_there_already_is_only_made_current()
    {
        var other = RandomGraph.Make(1);
        await SeedAsync(SmallGraph.Content);
        await SeedAsync(other);
        Assert.Equal([[other.Info.Hash, false], [SmallGraph.Content.Info.Hash, true]], await ReleasesAsync());
        var elements = await ElementsAsync();

        await SeedAsync(SmallGraph.Content);

        Assert.Equal([[SmallGraph.Content.Info.Hash, false], [other.Info.Hash, true]], await ReleasesAsync());
        Assert.Equal(elements, await ElementsAsync());
    }

    [Fact]
    public async Task Until_a_release_is_whole_the_one_before_is_current()
    {
        await SeedAsync(SmallGraph.Content);
        var other = RandomGraph.Make(1);
        using var load = new BreakAt("Counting");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SeedAsync(other, load, load.Token));

        Assert.Equal([[SmallGraph.Content.Info.Hash]], await Graph.AskAsync("MATCH (c:KgCurrent) RETURN c.release"));
        Assert.Null(await new Neo4jReleases(Connection).OpenAsync(other.Info.Hash, Stop));
    }

    [Fact]
    public async Task A_release_that_lacks_something_does_not_become_current_and_the_next_load_mends_it()
    {
        await SeedAsync(SmallGraph.Content);
        var other = RandomGraph.Make(1);
        using (var load = new BreakAt("Counting"))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SeedAsync(other, load, load.Token));
        }

        await Graph.AskAsync("MATCH (:Disease {release: $release})-[r:HAS_PHENOTYPE]->() WITH r LIMIT 1 DELETE r RETURN count(*)", Of(other));

        var problem = await Assert.ThrowsAsync<GraphStoreException>(() => SeedAsync(other));

        Assert.Equal("SEED_INCOMPLETE", problem.Code);
        Assert.Contains("HAS_PHENOTYPE", problem.Message, StringComparison.Ordinal);
        Assert.Equal([[SmallGraph.Content.Info.Hash]], await Graph.AskAsync("MATCH (c:KgCurrent) RETURN c.release"));
        await SeedAsync(other);
        SameContent.AssertSame(other, await ReadAsync(other.Info.Hash));
    }

    // What is written again has another id in the database.
    private async Task<IEnumerable<string>> ElementsAsync() =>
        (await Graph.AskAsync("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN elementId(n) + coalesce(elementId(r), '')")).Select(row => (string)row[0]!).Order(StringComparer.Ordinal);

    // The current one first, each with whether its time of grace runs.
    private async Task<List<object?[]>> ReleasesAsync() => await Graph.AskAsync(
        "MATCH (r:KgRelease) WHERE r.whole OPTIONAL MATCH (c:KgCurrent {release: r.hash}) WITH r, c ORDER BY c.release IS NULL RETURN r.hash, r.retired_at IS NOT NULL");
}
