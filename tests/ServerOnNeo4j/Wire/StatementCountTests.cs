using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Server.Tests.Wire;

/// <summary>However many entities a level has, Neo4j is asked once for it.</summary>
public sealed class StatementCountTests(SmallGraphServer small, StarterServer starter, RealServer real)
{
    private const string FourLevels =
        "{ diseases(first: 100) { nodes { genes { nodes { diseases { nodes { phenotypes(first: 25) { nodes { id name } } } } } } } } }";

    [Fact]
    public async Task Four_levels_of_the_starter_graph_take_four_statements() => await AssertFourAsync(await starter.GraphAsync());

    [Fact]
    public async Task Four_levels_of_the_real_graph_take_four_statements() => await AssertFourAsync(await real.GraphAsync());

    [Fact]
    public async Task Which_release_is_current_takes_one_statement_for_all_requests()
    {
        await small.Graph.DataAsync("{ release { hash } }");
        var neo4j = (await TestContext.Current.GetFixture<SharedNeo4j>())!;
        var settings = await neo4j.SettingsAsync();
        await using var tap = new BoltTap(settings.Uri);
        await using var graphs = new Neo4jKnowledgeGraphs(settings with { Uri = tap.Uri }, new StillClock());
        for (var request = 0; request < 10; request++)
        {
            using var lease = await graphs.LeaseCurrentAsync(TestContext.Current.CancellationToken);
        }

        Assert.Single(tap.Runs, run => run.Text.StartsWith("MATCH (c:KgCurrent", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ diseases { nodes { name(language: \"ja\") description synonyms { text } xrefs { id } overview { text } } } }", "List Texts")]
    [InlineData("{ diseases { nodes { counts { genes } phenotypes { totalCount } excluded: phenotypes(presence: EXCLUDED) { totalCount } } } }", "Counts List Related Related")]
    [InlineData("{ diseases { nodes { phenotypes { edges { assertions { subject { id } object { id } onset { id } modifiers { id } } } } } } }", "Assertions Entities List Related")]
    [InlineData("{ phenotypes { nodes { bodySystems { id } informationContent parents { nodes { id } } ancestors { nodes { id } } } } }", "Hierarchy Hierarchy List Phenotypes")]
    [InlineData("{ a: disease(id: \"MONDO:0000011\") { id } b: disease(id: \"OMIM:205950\") { id } nodes(ids: [\"HGNC:1\", \"HP:0001903\"]) { id } }", "Resolve")]
    [InlineData("{ genes { nodes { phenotypes(where: { onset: \"HP:0003577\" }) { edges { diseases { id } } } } } phenotypes { nodes { genes { edges { through { id } } } } } }", "List List Related Related Resolve")]
    [InlineData("{ gene(symbol: \"AAA\") { id } assertions { nodes { id } } publication(id: \"PMID:1\") { assertions { nodes { id } } } }", "FindAssertions FindAssertions FindAssertions ResolveSymbols")]
    [InlineData("{ release { report { counts { code } items { nodes { code } } } } }", "ReportCounts ReportItems")]
    public async Task Each_call_of_the_port_is_one_statement(string query, string expected)
    {
        await using var server = await TappedServer.StartAsync(small.Graph);
        var (runs, calls) = await server.WatchAsync(() => server.Graph.DataAsync(query));
        Assert.Equal(expected.Split(' '), calls.Order(StringComparer.Ordinal));
        Assert.Equal(calls.Length, runs.Length);
    }

    // With the look at the current release, which other requests share, these are the five that a request may take.
    private static async Task AssertFourAsync(GraphClient graph)
    {
        await using var server = await TappedServer.StartAsync(graph);
        var found = "";
        var (runs, calls) = await server.WatchAsync(async () => found = (await server.Graph.DataAsync(FourLevels)).ToJsonString());
        Assert.Equal(["List", "Related", "Related", "Related"], calls);
        Assert.Equal(4, runs.Length);
        Assert.Contains("HP:", found, StringComparison.Ordinal);
    }
}
