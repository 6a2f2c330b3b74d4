namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Acceptance of the first capability: four levels, four calls of the port, on the real graph.</summary>
public sealed class PortCallTests(RealServer server)
{
    [Fact]
    public async Task A_hundred_diseases_over_genes_to_diseases_and_phenotypes_take_four_calls()
    {
        await server.GraphAsync();

        // Other tests ask the same server meanwhile, so this one counts on a host of its own.
        var counting = new CountingGraphs(server.Counting!);
        await using var host = await GraphHost.StartAsync(counting);
        var data = await host.Graph.DataAsync(
            "{ diseases(first: 100, orderBy: GENE_COUNT) { nodes { genes { nodes { diseases { nodes { phenotypes(first: 25) { nodes { id } } } } } } } } }");

        Engine.AssertCalls(["Lease", "List", "Related", "Related", "Related"], counting.Calls);
        Assert.Equal(100, data["diseases"]!["nodes"]!.AsArray().Count);
        Assert.True(data.ToJsonString().Split("HP:").Length > 10_000, "hardly a phenotype was answered");
    }

    [Fact]
    public async Task Thousands_of_assertions_of_a_level_take_one_call()
    {
        await server.GraphAsync();
        var counting = new CountingGraphs(server.Counting!);
        await using var host = await GraphHost.StartAsync(counting);
        var data = await host.Graph.DataAsync(
            "{ diseases(first: 100, orderBy: PHENOTYPE_COUNT) { nodes { phenotypes(first: 1000) { assertionCount edges { assertions { id } } } } } }");

        Engine.AssertCalls(["Lease", "List", "Related", "Assertions"], counting.Calls);
        var assertions = data["diseases"]!["nodes"]!.AsArray().Sum(node => (int)node!["phenotypes"]!["assertionCount"]!);
        Assert.True(assertions > 1024, $"only {assertions} assertions were loaded");
    }
}
