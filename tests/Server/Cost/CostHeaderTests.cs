using System.Net;
using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Tests.Cost;

public sealed class CostHeaderTests(SmallGraphServer server)
{
    // disease 10, its name nothing; the root and the disease.
    private const string Name = """{ disease(id: "MONDO:0000011") { name } }""";

    [Theory]
    [InlineData("report")]
    [InlineData("Report")]
    public async Task Report_puts_the_cost_beside_the_data(string header)
    {
        var (status, body) = await CostQuestion.AskAsync(await server.HttpAsync(), Name, header);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotNull(body["data"]!["disease"]!["name"]);
        Assert.Equal("""{"operationCost":{"fieldCost":10,"typeCost":2}}""", body["extensions"]!.ToJsonString());
    }

    [Fact]
    public async Task Validate_answers_the_cost_alone_without_executing()
    {
        await using var host = await GraphHost.StartAsync(new NoGraphs());

        var (status, body) = await CostQuestion.AskAsync(host.Http, Name, "validate");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":10,"typeCost":2}}}""", body.ToJsonString());
    }

    [Fact]
    public async Task Without_the_header_or_with_another_value_nothing_is_said_of_cost()
    {
        Assert.Null((await server.Graph.AskAsync(Name))["extensions"]);
        Assert.Null((await CostQuestion.AskAsync(await server.HttpAsync(), Name, "guess")).Body["extensions"]);
    }

    [Fact]
    public async Task Caches_keep_answers_with_and_without_the_cost_apart()
    {
        Engine.RequireOurs("answers to GET that may be kept");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Name)}") { Headers = { { "GraphQL-Preflight", "1" } } };
        using var response = await (await server.HttpAsync()).SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains("GraphQL-Cost", string.Join(',', response.Headers.Vary), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invalid_operation_has_no_cost_but_its_errors()
    {
        var (status, body) = await CostQuestion.AskAsync(await server.HttpAsync(), "{ disease }", "validate");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.NotNull(body["errors"]);
        Assert.Null(body["extensions"]);
    }
}
