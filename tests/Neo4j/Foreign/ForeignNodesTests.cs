using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Foreign;

/// <summary>A database in which others keep nodes too: theirs are neither read nor changed.</summary>
[Collection(OwnGraph)]
public sealed class ForeignNodesTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    private static readonly GraphContent Newer = RandomGraph.Make(1);

    [Fact]
    public async Task Nodes_of_others_stay_as_they_are_through_loads_and_removals_and_change_no_answer()
    {
        await ForeignNodes.CreateAsync(Graph, SmallGraph.Content.Info.Hash);
        var theirs = await ForeignNodes.LinesAsync(Graph);
        Assert.True(theirs.Count > 30, "hardly a node of others was found: nothing was checked");

        await SeedAsync(SmallGraph.Content);
        await AssertHeldAsync(SmallGraph.Content, theirs);
        await SeedAsync(SmallGraph.Content);
        await AssertHeldAsync(SmallGraph.Content, theirs);
        await SeedAsync(Newer);
        await AssertHeldAsync(Newer, theirs);

        var retired = new RetiredReleases(Connection) { AbandonedAfter = TimeSpan.Zero };
        var removed = new List<string>();
        Assert.Equal(1, await retired.RemoveAsync(TimeSpan.Zero, removed.Add, Stop));
        Assert.Equal([SmallGraph.Content.Info.Hash], removed);
        Assert.Null(await retired.UntilNextAsync(TimeSpan.Zero, Stop));
        await AssertHeldAsync(Newer, theirs);
    }

    [Fact]
    public async Task Nodes_that_others_tie_to_ours_are_in_no_answer()
    {
        await SeedAsync(SmallGraph.Content);
        var before = await AnswersAsync();
        await Graph.AskAsync("""
            MATCH (d:Disease), (p:Phenotype), (g:Gene)
            WITH collect(d) AS diseases, collect(p) AS phenotypes, collect(g) AS genes
            CREATE (patient:Patient {id: 1}), (sample:Sample)
            FOREACH (p IN phenotypes | CREATE (patient)-[:HAS_PHENOTYPE {negated: false}]->(p), (sample)-[:SUBCLASS_OF]->(p), (p)-[:SEEN_IN]->(patient))
            FOREACH (d IN diseases | CREATE (d)-[:CAUSED_BY]->(sample), (d)-[:RELATED_TO]->(patient), (d)-[:HAS_PHENOTYPE]->(sample), (d)-[:NOTED]->(d))
            FOREACH (g IN genes | CREATE (patient)-[:CAUSED_BY {negated: false}]->(g))
            RETURN 1
            """);

        Assert.Equal(before, await AnswersAsync());
        SameContent.AssertSame(SmallGraph.Content, await ReadAsync(SmallGraph.Content.Info.Hash));
    }

    [Fact]
    public async Task A_database_of_others_alone_holds_no_release()
    {
        await ForeignNodes.CreateAsync(Graph, SmallGraph.Content.Info.Hash);
        await using var graphs = new Neo4jKnowledgeGraphs(Settings);

        var problem = await Assert.ThrowsAsync<GraphStoreException>(async () => await graphs.LeaseCurrentAsync(Stop));

        Assert.Equal("STORE_EMPTY", problem.Code);
        Assert.Null(await new RetiredReleases(Connection).UntilNextAsync(TimeSpan.Zero, Stop));
    }

    [Fact]
    public async Task A_script_leaves_nodes_of_others_as_they_are()
    {
        await ForeignNodes.CreateAsync(Graph, SmallGraph.Content.Info.Hash);
        var theirs = await ForeignNodes.LinesAsync(Graph);
        var script = Path.Combine(Neo4j.Folder, "beside-others.cypher");
        await using (var file = File.Create(script))
        {
            await WriteScriptAsync(file);
        }

        await CypherShell.RunFileAsync(Neo4j.Uri, script, Stop);

        await AssertHeldAsync(SmallGraph.Content, theirs);
    }

    [Fact]
    public async Task Indexes_and_constraints_are_on_labels_that_others_do_not_have()
    {
        await Graph.DropSchemaAsync();
        await SeedAsync(SmallGraph.Content);

        var labels = await Graph.AskAsync("SHOW INDEXES YIELD entityType, labelsOrTypes, name WHERE entityType = 'NODE' AND labelsOrTypes IS NOT NULL RETURN labelsOrTypes[0], name");

        Assert.True(labels.Count > 20, "hardly an index was found: nothing was checked");
        Assert.All(labels, row => Assert.StartsWith("Kg", (string)row[0]!, StringComparison.Ordinal));
        Assert.All(labels, row => Assert.StartsWith("kg_", (string)row[1]!, StringComparison.Ordinal));
    }

    private async Task<List<string>> AnswersAsync()
    {
        var graph = (await new Neo4jReleases(Connection).OpenAsync(SmallGraph.Content.Info.Hash, Stop))!;
        var page = new PageRequest(100);
        var lines = new List<string>();
        foreach (var field in Enum.GetValues<RelatedField>())
        {
            var owners = SmallGraph.Content.Entities.Where(entity => field.ToString().StartsWith(entity.Category.ToString(), StringComparison.Ordinal)).Select(entity => entity.Id).ToList();
            var pages = await graph.RelatedAsync(new RelatedQuery { Field = field, Page = page }, owners, Stop);
            lines.AddRange(owners.Zip(pages, (owner, found) => $"{field} {owner}: {string.Join(' ', found.Items.Select(edge => edge.Node.Id))}"));
        }

        var all = SmallGraph.Content.Entities.Select(entity => entity.Id).ToList();
        foreach (var direction in Enum.GetValues<HierarchyDirection>())
        {
            var pages = await graph.HierarchyAsync(new HierarchyQuery { Direction = direction, Page = page }, all, Stop);
            lines.AddRange(all.Zip(pages, (owner, found) => $"{direction} {owner}: {string.Join(' ', found.Items.Select(edge => edge.Node.Id))}"));
        }

        foreach (var id in all)
        {
            lines.Add($"of {id}: {(await graph.FindAssertionsAsync(new AssertionQuery { Subject = id, Page = page }, Stop)).TotalCount}");
            lines.Add($"to {id}: {(await graph.FindAssertionsAsync(new AssertionQuery { Object = id, Page = page }, Stop)).TotalCount}");
        }

        lines.Add($"all: {(await graph.FindAssertionsAsync(new AssertionQuery { Page = page }, Stop)).TotalCount}");
        return lines;
    }

    private static Task WriteScriptAsync(Stream file) => CypherScript.WriteAsync(SmallGraph.Content, file, progress: null, Stop);

    private async Task AssertHeldAsync(GraphContent content, List<string> theirs)
    {
        Assert.Equal(theirs, await ForeignNodes.LinesAsync(Graph));
        await using var graphs = new Neo4jKnowledgeGraphs(Settings);
        using var current = await graphs.LeaseCurrentAsync(Stop);
        Assert.Equal(content.Info.Hash, current.Graph.Release.Hash);
        SameContent.AssertSame(content, await current.Graph.ReadAllAsync(Stop));
        var page = await current.Graph.ListAsync(
            new EntityQuery { Category = EntityCategory.Disease, IncludeDeprecated = true, Page = new PageRequest(1) }, Stop);
        Assert.Equal(content.Entities.Count(entity => entity.Category == EntityCategory.Disease), page.TotalCount);
    }
}
