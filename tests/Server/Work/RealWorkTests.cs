namespace KnowledgeGraph.Server.Tests.Work;

/// <summary>Work on the real graph, where much stands behind the topmost terms.</summary>
public sealed class RealWorkTests(RealServer server)
{
    private const string Root = "HP:0000118";

    [Fact]
    public async Task A_cheap_document_that_looks_at_all_of_the_graph_again_and_again_is_ended()
    {
        await using var host = await StartAsync(("Limits:MaxWork", "5000000"));

        var answer = await host.Graph.AskAsync(Asked(490, i => $"x{i}"));

        var errors = answer["errors"]!.AsArray();
        Assert.All(errors, error => Assert.Equal("WORK_EXCEEDED", (string?)error!["extensions"]!["code"]));
        Assert.NotEmpty(errors);
    }

    [Fact]
    public async Task The_same_selection_under_many_aliases_is_worked_out_once()
    {
        await using var host = await StartAsync(("Limits:MaxWork", "5000000"));

        var data = await host.Graph.DataAsync(Asked(490, _ => "TAS"));

        Assert.Single(Enumerable.Range(0, 490).Select(i => (int)data[$"a{i}"]!["genes"]!["totalCount"]!).Distinct());
    }

    [Fact]
    public async Task A_page_that_was_much_work_is_kept_for_the_next_request()
    {
        const string Query = $"{{ phenotype(id: \"{Root}\") {{ genes(first: 7) {{ totalCount nodes {{ id }} }} }} }}";
        await server.GraphAsync();
        var counting = new CountingGraphs(server.Counting!);
        await using var host = await GraphHost.StartAsync(counting);

        // How much work it is, Neo4j knows when the index has been read.
        using (var lease = await server.Counting!.LeaseCurrentAsync(TestContext.Current.CancellationToken))
        {
            await lease.Graph.IndexAsync(TestContext.Current.CancellationToken);
        }

        var first = await host.Graph.DataAsync(Query);
        var second = await host.Graph.DataAsync(Query);

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
        Assert.Single(counting.Calls, call => call == "Related");
    }

    private static string Asked(int times, Func<int, string> evidence) =>
        $"{{ {string.Join(' ', Enumerable.Range(0, times).Select(i => $"a{i}: phenotype(id: \"{Root}\") {{ genes(where: {{ evidence: [\"{evidence(i)}\"] }}) {{ totalCount }} }}"))} }}";

    private async Task<GraphHost> StartAsync(params (string Key, string Value)[] settings)
    {
        await server.GraphAsync();
        return await GraphHost.StartAsync(server.Counting!, settings);
    }
}
