using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Server.Tests.Work;

public sealed class WorkLimitTests
{
    [Fact]
    public async Task What_is_more_work_than_allowed_is_an_error_and_what_came_before_is_answered()
    {
        await using var store = await StoreUnderTest.OpenAsync(SmallGraph.Content, TestContext.Current.CancellationToken);
        await using var host = await GraphHost.StartAsync(store.Graphs, ("Limits:MaxWork", "300"));

        var error = await host.Graph.ErrorAsync("{ disease(id: \"MONDO:0000011\") { id diseases: descendants(first: 1000) { totalCount } } release { hash } }");

        Assert.Equal(("WORK_EXCEEDED", "disease.diseases"), (error.Code, error.Path));
        Assert.Equal(("MaxWork", 300L), ((string?)error.Extensions["limit"], (long)error.Extensions["allowed"]!));
        Assert.True((long)error.Extensions["actual"]! > 300);
        Assert.Equal("MONDO:0000011", (string?)error.Data!["disease"]!["id"]);
        Assert.Equal(SmallGraph.Content.Info.Hash, (string?)error.Data["release"]!["hash"]);
    }

    [Fact]
    public async Task A_list_that_a_request_selects_several_times_is_asked_for_once()
    {
        await using var store = await StoreUnderTest.OpenAsync(SmallGraph.Content, TestContext.Current.CancellationToken);
        var graphs = new CountingGraphs(store.Graphs);
        await using var host = await GraphHost.StartAsync(graphs);

        var data = await host.Graph.DataAsync(
            $"{{ {string.Join(' ', Enumerable.Range(0, 20).Select(i => $"d{i}: diseases(first: 2) {{ totalCount }} a{i}: assertions(first: 2) {{ totalCount }}"))} other: diseases(first: 3) {{ totalCount }} }}");

        Assert.Equal((int)data["d0"]!["totalCount"]!, (int)data["d19"]!["totalCount"]!);
        Engine.AssertCalls(["Lease", "FindAssertions", "List", "List"], graphs.Calls.OrderBy(call => call != "Lease").ThenBy(call => call, StringComparer.Ordinal));
    }
}
