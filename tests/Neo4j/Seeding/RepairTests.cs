using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4j.Tests.Exporting;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Seeding;

/// <summary>What is changed in the graph by hand is noticed, and repaired by the next load.</summary>
[Collection(OwnGraph)]
public sealed class RepairTests(OwnNeo4j neo4j) : OwnGraphTests(neo4j)
{
    private const string Alpha = $"(n:KgEntity {{id: '{SmallGraph.Alpha}'}})";

    /// <summary>A change, and whether the numbers of nodes and relationships tell of it.</summary>
    public static TheoryData<string, bool> Changes { get; } = new()
    {
        { $"MATCH {Alpha} DETACH DELETE n", true },
        { "MATCH (n:KgEntity) DETACH DELETE n", true },
        { "MATCH (n) WHERE NOT n:KgRelease AND NOT n:KgCurrent DETACH DELETE n", true },
        { "MATCH ()-[r:HAS_PHENOTYPE]->() WITH r LIMIT 1 DELETE r", true },
        { "MATCH ()-[r]->() DELETE r", true },
        { "MATCH (d:KgDisease)-[:HAS_PHENOTYPE]->(p) WITH d, p LIMIT 1 CREATE (d)-[:HAS_PHENOTYPE {row: 0, negated: true}]->(p)", true },
        { "MATCH (a:KgGene), (b:KgDisease) WITH a, b LIMIT 1 CREATE (a)-[:SUBCLASS_OF]->(b)", true },
        { "MATCH (s)-[r:CAUSED_BY]->(o), (other:KgGene) WHERE other <> o WITH s, r, other, properties(r) AS p LIMIT 1 DELETE r CREATE (s)-[c:CAUSED_BY]->(other) SET c = p", false },
        { $"MATCH {Alpha} SET n.name = 'changed'", false },
        { $"MATCH {Alpha} REMOVE n.name", false },
        { $"MATCH {Alpha} SET n.note = 'added'", false },
        { $"MATCH {Alpha} SET n.synonyms = n.synonyms[1..]", false },
        { $"MATCH {Alpha} SET n.phenotype_count = n.phenotype_count + 1", false },
        { $"MATCH {Alpha} SET n.id = 'MONDO:9999999'", false },
        { $"MATCH {Alpha} SET n.rank = 999", false },
        { $"MATCH {Alpha} SET n.rank = toString(n.rank)", false },
        { $"MATCH {Alpha} REMOVE n.rank", false },
        { $"MATCH {Alpha} REMOVE n.release", false },
        { $"MATCH {Alpha} SET n.release = 'another'", false },
        { $"MATCH {Alpha} REMOVE n:KgDisease", true },
        { $"MATCH {Alpha} REMOVE n:KgEntity", true },
        { $"MATCH {Alpha} REMOVE n:Disease", false },
        { $"MATCH {Alpha} SET n:KgGene", true },
        { $"MATCH {Alpha} CREATE (c:KgEntity:KgDisease:Disease {{release: n.release, id: 'MONDO:9999999', rank: 999, deprecated: false}})", true },
        { "MATCH (a:KgEntity {rank: 0}), (b:KgEntity {rank: 1}) SET a.rank = -1 SET b.rank = 0 SET a.rank = 1", false },
        { "MATCH ()-[r:HAS_PHENOTYPE]->() SET r.negated = NOT r.negated", false },
        { "MATCH ()-[r:HAS_PHENOTYPE]->() REMOVE r.row", false },
        { "MATCH ()-[r:HAS_PHENOTYPE]->() WHERE r.frequency_value IS NOT NULL SET r.frequency_value = r.frequency_value / 3", false },
        { "MATCH (n:KgEntityText) WITH n LIMIT 1 SET n.body = '{}'", false },
        { "MATCH (n:KgIdentifier) WITH n LIMIT 1 DELETE n", true },
        { "MATCH (n:KgSymbol) SET n.target = 'HGNC:0'", false },
        { "MATCH (n:KgPublication) WITH n LIMIT 1 SET n.rows = n.rows + [7]", false },
        { "MATCH (n:KgPublication) WITH n LIMIT 1 SET n.id = 'PMID:0'", false },
        { "CREATE (:KgSymbol {symbol: 'ZZZ', folded: 'ZZZ'}), (:KgReportItem {release: 'gone', position: 0})", true },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_by_hand_is_told_and_repaired(string change, bool isTold)
    {
        await SeedAsync(SmallGraph.Content);
        var loaded = await LoadedGraph.LinesAsync(Graph);
        await new GraphCheck(Connection).RunAsync(SmallGraph.Content, progress: null, Stop);
        await using var graphs = new Neo4jKnowledgeGraphs(Settings, new TimedClock());
        Assert.Null((await graphs.CheckAsync(Stop)).Difference);

        await Graph.AskAsync(change);

        Assert.NotEqual(loaded, await LoadedGraph.LinesAsync(Graph));
        var problem = await Assert.ThrowsAsync<GraphStoreException>(() => new GraphCheck(Connection).RunAsync(SmallGraph.Content, progress: null, Stop));
        Assert.Equal("GRAPH_DIFFERS", problem.Code);
        Assert.Contains("kg seed", problem.Message, StringComparison.Ordinal);
        Assert.Equal(isTold, (await graphs.CheckAsync(Stop)).Difference is not null);

        Assert.NotEmpty(await new Neo4jSeeder(Connection).SeedAsync(SmallGraph.Content, progress: null, Stop));

        Assert.Equal(loaded, await LoadedGraph.LinesAsync(Graph));
        await new GraphCheck(Connection).RunAsync(SmallGraph.Content, progress: null, Stop);
        Assert.Null((await graphs.CheckAsync(Stop)).Difference);
        Assert.Empty(await new Neo4jSeeder(Connection).SeedAsync(SmallGraph.Content, progress: null, Stop));
    }

    [Fact]
    public async Task Many_changes_at_once_are_repaired_batch_by_batch_and_other_releases_stay_as_they_are()
    {
        var content = RandomGraph.Make(4, scale: 60);
        await SeedAsync(SmallGraph.Content);
        await SeedAsync(content);
        var loaded = await LoadedGraph.LinesAsync(Graph);
        await Graph.AskAsync("MATCH (n:KgEntity {release: $release}) WHERE n.rank % 3 = 0 DETACH DELETE n", Of(content));
        await Graph.AskAsync("MATCH (n:KgEntity {release: $release}) WHERE n.rank % 3 = 1 SET n.name = 'changed'", Of(content));
        await Graph.AskAsync("MATCH (:KgEntity {release: $release})-[r]->() WHERE r.row % 2 = 0 SET r.evidence = 'changed'", Of(content));

        Assert.NotEmpty(await new Neo4jSeeder(Connection).SeedAsync(content, progress: null, Stop));

        Assert.Equal(loaded, await LoadedGraph.LinesAsync(Graph));
        SameContent.AssertSame(content, await ReadAsync(content.Info.Hash));
    }

    [Fact]
    public async Task What_others_tie_to_our_nodes_is_no_difference_and_stays_through_a_repair()
    {
        await SeedAsync(SmallGraph.Content);
        await Graph.AskAsync($"MATCH {Alpha} CREATE (n)<-[:HAS_PHENOTYPE {{row: 0}}]-(p:Patient {{id: 1}}), (n)-[:RELATED_TO]->(p), (n)-[:NOTED]->(n)");
        await new GraphCheck(Connection).RunAsync(SmallGraph.Content, progress: null, Stop);
        await Graph.AskAsync($"MATCH {Alpha} SET n.name = 'changed'");

        Assert.NotEmpty(await new Neo4jSeeder(Connection).SeedAsync(SmallGraph.Content, progress: null, Stop));

        Assert.Equal(1, await Graph.CountAsync($"MATCH {Alpha}<-[:HAS_PHENOTYPE]-(p:Patient)<-[:RELATED_TO]-(n)-[:NOTED]->(n) RETURN count(*)"));
        await new GraphCheck(Connection).RunAsync(SmallGraph.Content, progress: null, Stop);
    }

    [Fact]
    public async Task While_another_release_is_being_loaded_numbers_tell_nothing()
    {
        await SeedAsync(SmallGraph.Content);
        await Graph.AskAsync($"MATCH {Alpha} DETACH DELETE n");
        using var load = new BreakAt("HAS_PHENOTYPE");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SeedAsync(RandomGraph.Make(1), load, load.Token));
        await using var graphs = new Neo4jKnowledgeGraphs(Settings, new TimedClock());

        Assert.Null((await graphs.CheckAsync(Stop)).Difference);
    }
}
