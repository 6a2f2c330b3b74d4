using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Seeding;

/// <summary>A release while it is being removed: nobody gets half an answer, and whoever loads it again gets all of it.</summary>
[Collection(OwnGraph)]
public sealed class RemovalTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    // As seed/cypher/60-retire.cypher marks it.
    private const string Mark = "MATCH (r:KgRelease {hash: $release}) SET r.whole = false, r.removing = true, r.stage = null, r.position = null RETURN count(r)";

    private static readonly GraphContent Newer = RandomGraph.Make(1);

    private static readonly Curie[] Some = [Curie.Parse(SmallGraph.Alpha), Curie.Parse(SmallGraph.Beta)];

    private static readonly PageRequest Page = new(100);

    private static readonly Dictionary<string, Func<IKnowledgeGraph, Task>> Questions = new(StringComparer.Ordinal)
    {
        ["ResolveAsync"] = async graph => await graph.ResolveAsync(Some, Stop),
        ["ResolveSymbolsAsync"] = async graph => await graph.ResolveSymbolsAsync(["AAA"], Stop),
        ["EntitiesAsync"] = async graph => await graph.EntitiesAsync(Some, Stop),
        ["TextsAsync"] = async graph => await graph.TextsAsync(Some, Stop),
        ["CountsAsync"] = async graph => await graph.CountsAsync(Some, Stop),
        ["PhenotypesAsync"] = async graph => await graph.PhenotypesAsync([Curie.Parse(SmallGraph.Anemia)], Stop),
        ["ListAsync"] = async graph => await graph.ListAsync(new EntityQuery { Category = EntityCategory.Disease, Page = Page }, Stop),
        ["RelatedAsync"] = async graph => await graph.RelatedAsync(new RelatedQuery { Field = RelatedField.DiseasePhenotypes, Page = Page }, Some, Stop),
        ["HierarchyAsync"] = async graph => await graph.HierarchyAsync(new HierarchyQuery { Direction = HierarchyDirection.Parents, Page = Page }, Some, Stop),
        ["FindAssertionsAsync"] = async graph => await graph.FindAssertionsAsync(new AssertionQuery { Page = Page }, Stop),
        ["AssertionsAsync"] = async graph => await graph.AssertionsAsync([0, 1], Stop),
        ["AssertionsByIdAsync"] = async graph => await graph.AssertionsByIdAsync([GraphSketch.IdOf(0)], Stop),
        ["ReportCountsAsync"] = async graph => await graph.ReportCountsAsync(Stop),
        ["ReportItemsAsync"] = async graph => await graph.ReportItemsAsync(null, Page, Stop),
        ["ReadAllAsync"] = async graph => await graph.ReadAllAsync(Stop),
        ["IndexAsync"] = async graph => await graph.IndexAsync(Stop),
    };

    [Fact]
    public async Task Every_question_to_a_release_that_is_being_removed_says_that_it_is_gone()
    {
        Assert.Equal(
            typeof(IKnowledgeGraph).GetMethods().Where(method => !method.IsSpecialName).Select(method => method.Name).Order(StringComparer.Ordinal),
            Questions.Keys.Order(StringComparer.Ordinal));
        await SeedAsync(SmallGraph.Content);
        var open = (await new Neo4jReleases(Connection).OpenAsync(SmallGraph.Content.Info.Hash, Stop))!;
        foreach (var ask in Questions.Values)
        {
            await ask((await new Neo4jReleases(Connection).OpenAsync(SmallGraph.Content.Info.Hash, Stop))!);
        }

        await Graph.AskAsync(Mark, Of(SmallGraph.Content));
        await AssertGoneAsync(open);
        await HalveAsync(SmallGraph.Content);
        await AssertGoneAsync(open);
        await SeedAsync(Newer);
        await new RetiredReleases(Connection).RemoveAsync(TimeSpan.Zero, removing: null, Stop);
        await AssertGoneAsync(open);
    }

    [Fact]
    public async Task A_release_that_was_half_removed_is_loaded_again_wholly()
    {
        await SeedAsync(SmallGraph.Content);
        var whole = await Graph.CensusAsync();
        await Graph.AskAsync(Mark, Of(SmallGraph.Content));
        await HalveAsync(SmallGraph.Content);
        Assert.NotEqual(whole, await Graph.CensusAsync());

        await SeedAsync(SmallGraph.Content);

        Assert.Equal(whole, await Graph.CensusAsync());
        SameContent.AssertSame(SmallGraph.Content, await ReadAsync(SmallGraph.Content.Info.Hash));
    }

    [Fact]
    public async Task A_load_whose_release_another_program_removes_ends_with_an_error_and_its_next_run_is_whole()
    {
        await SeedAsync(Newer);
        using var load = new PauseAt("HAS_PHENOTYPE");
        var seeding = Task.Run(() => SeedAsync(SmallGraph.Content, load), Stop);
        await load.Reached;
        await new RetiredReleases(Connection) { AbandonedAfter = TimeSpan.Zero }.RemoveAsync(TimeSpan.FromMinutes(10), removing: null, Stop);
        load.GoOn();

        Assert.Equal("SEED_INTERRUPTED", (await Assert.ThrowsAsync<GraphStoreException>(() => seeding)).Code);
        Assert.Equal([[Newer.Info.Hash]], await Graph.AskAsync("MATCH (c:KgCurrent) RETURN c.release"));
        await SeedAsync(SmallGraph.Content);
        SameContent.AssertSame(SmallGraph.Content, await ReadAsync(SmallGraph.Content.Info.Hash));
    }

    [Fact]
    public async Task A_removal_and_a_load_of_one_release_at_once_leave_it_whole_or_to_the_next_load()
    {
        var old = RandomGraph.Make(2, scale: 20);
        await SeedAsync(Newer);
        var loaded = 0;
        for (var round = 0; round < 6; round++)
        {
            await SeedAsync(old);
            await SeedAsync(Newer);
            var removing = new SemaphoreSlim(0);
            var removal = new RetiredReleases(Connection).RemoveAsync(TimeSpan.Zero, _ => removing.Release(), Stop);
            await removing.WaitAsync(Stop);
            try
            {
                await Task.Delay(30 * round, Stop);
                await SeedAsync(old);
                loaded++;
            }
            catch (GraphStoreException problem) when (problem.Code == "SEED_INTERRUPTED")
            {
                await SeedAsync(old);
            }

            await removal;
            SameContent.AssertSame(old, await ReadAsync(old.Info.Hash));
        }

        Assert.True(loaded > 0, "every load was interrupted: nothing was tested");
    }

    private static async Task AssertGoneAsync(IKnowledgeGraph graph)
    {
        foreach (var (name, ask) in Questions)
        {
            var problem = await Record.ExceptionAsync(() => ask(graph));
            Assert.True(problem is GraphStoreException { Code: "RELEASE_GONE" }, $"{name}: {problem}");
        }
    }

    // Every other node of each kind, with the relationships at it.
    private async Task HalveAsync(GraphContent content)
    {
        await Graph.AskAsync("MATCH (n {release: $release}) WHERE coalesce(n.rank, n.position, 0) % 2 = 0 DETACH DELETE n RETURN count(*)", Of(content));
    }
}
