using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Seeding;

/// <summary>How long a release stays that was current before, and what a load leaves behind that was broken off.</summary>
[Collection(OwnGraph)]
public sealed class GraceTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    private static readonly GraphContent Newer = RandomGraph.Make(1);

    [Fact]
    public async Task The_release_before_answers_by_its_hash_until_its_time_of_grace_is_over()
    {
        await SeedAsync(SmallGraph.Content);
        await SeedAsync(Newer);
        var retired = new RetiredReleases(Connection);
        var grace = TimeSpan.FromMinutes(10);

        Assert.Equal(0, await retired.RemoveAsync(grace, removing: null, Stop));

        var left = await retired.UntilNextAsync(grace, Stop);
        Assert.InRange(left!.Value, TimeSpan.FromTicks(1), grace);
        await using var graphs = new Neo4jKnowledgeGraphs(Settings);
        using var current = await graphs.LeaseCurrentAsync(Stop);
        using var before = await graphs.LeaseAsync(SmallGraph.Content.Info.Hash, Stop);
        Assert.Equal(Newer.Info.Hash, current.Graph.Release.Hash);
        SameContent.AssertSame(SmallGraph.Content, await before!.Graph.ReadAllAsync(Stop));
    }

    [Fact]
    public async Task Without_grace_the_release_before_is_removed_at_once_and_wholly()
    {
        await SeedAsync(Newer);
        var alone = await Graph.CensusAsync();
        await Graph.EmptyAsync();
        await SeedAsync(SmallGraph.Content);
        await SeedAsync(Newer);
        var retired = new RetiredReleases(Connection);
        var told = new List<string>();

        Assert.Equal(1, await retired.RemoveAsync(TimeSpan.Zero, told.Add, Stop));

        Assert.Equal([SmallGraph.Content.Info.Hash], told);
        Assert.Equal(0, await Graph.CountAsync("MATCH (n) WHERE n.release = $release OR n.hash = $release RETURN count(n)", Of(SmallGraph.Content)));
        Assert.Equal(alone, await Graph.CensusAsync());
        Assert.Null(await retired.UntilNextAsync(TimeSpan.Zero, Stop));
        await using var graphs = new Neo4jKnowledgeGraphs(Settings);
        Assert.Null(await graphs.LeaseAsync(SmallGraph.Content.Info.Hash, Stop));
    }

    [Fact]
    public async Task What_a_load_left_behind_is_kept_for_its_next_run_and_removed_when_there_was_none_for_long()
    {
        await SeedAsync(Newer);
        var alone = await Graph.CensusAsync();
        using var load = new BreakAt("HAS_PHENOTYPE");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SeedAsync(SmallGraph.Content, load, load.Token));

        Assert.Equal(0, await new RetiredReleases(Connection).RemoveAsync(TimeSpan.Zero, removing: null, Stop));
        Assert.Equal(
            SmallGraph.Content.Entities.Count,
            await Graph.CountAsync("MATCH (n:KgEntity {release: $release}) RETURN count(n)", Of(SmallGraph.Content)));
        Assert.True(await new RetiredReleases(Connection).UntilNextAsync(TimeSpan.Zero, Stop) > TimeSpan.Zero);

        Assert.Equal(1, await new RetiredReleases(Connection) { AbandonedAfter = TimeSpan.Zero }.RemoveAsync(TimeSpan.Zero, removing: null, Stop));
        Assert.Equal(alone, await Graph.CensusAsync());
    }

    [Fact]
    public async Task A_release_that_becomes_current_again_is_not_removed()
    {
        await SeedAsync(SmallGraph.Content);
        await SeedAsync(Newer);
        using var listed = new SemaphoreSlim(0);
        using var goOn = new ManualResetEventSlim();
        var removal = Task.Run(
            () => new RetiredReleases(Connection).RemoveAsync(
                TimeSpan.Zero,
                _ =>
                {
                    listed.Release();
                    goOn.Wait(TimeSpan.FromMinutes(3));
                },
                Stop),
            Stop);
        await listed.WaitAsync(Stop);
        await SeedAsync(SmallGraph.Content);
        goOn.Set();

        Assert.Equal(0, await removal);
        SameContent.AssertSame(SmallGraph.Content, await ReadAsync(SmallGraph.Content.Info.Hash));
    }
}
