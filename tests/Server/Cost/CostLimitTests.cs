using System.Net;
using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Tests.Cost;

/// <summary>What the limits on cost let through and what not.</summary>
public sealed class CostLimitTests(SmallGraphServer server)
{
    [Fact]
    public async Task Every_example_of_the_explorer_is_within_a_hundredth_of_the_limits()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src/Explorer/src/examples"), "*.graphql");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var (field, type) = await CostQuestion.OfAsync(await server.HttpAsync(), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));

            Assert.True(field < new GraphLimits().MaxFieldCost / 100 && type < new GraphLimits().MaxTypeCost / 100, $"{file}: {field}, {type}");
        }
    }

    [Theory]
    [InlineData(
        "{ diseases(first: 100) { nodes { genes { nodes { diseases { nodes { phenotypes(first: 25) { nodes { id name } } } } } } } } }",
        11 + 100 * (11 + 50 * (11 + 50 * 11)),
        2 + 100 * (2 + 50 * (2 + 50 * (2 + 25))))]
    [InlineData(
        "{ diseases(first: 1000) { nodes { phenotypes(first: 1000) { nodes { id name } } } } }",
        11 + 1000 * 11,
        2 + 1000 * (2 + 1000))]
    [InlineData(
        "{ diseases(first: 100) { nodes { phenotypes(first: 1000) { edges { node { name } assertions { id } } } } } }",
        11 + 100 * (11 + 1000 * 11),
        2 + 100 * (2 + 1000 * (2 + 10)))]
    public async Task Large_questions_that_can_be_answered_are(string query, double fieldCost, double typeCost)
    {
        Assert.Equal((fieldCost, typeCost), await CostQuestion.OfAsync(await server.HttpAsync(), query));
        await server.Graph.DataAsync(query);
    }

    [Theory]
    [InlineData(
        "{ diseases(first: 1000) { nodes { phenotypes(first: 1000) { nodes { diseases(first: 1000) { nodes { id } } } } } } }",
        11 + 1000 * (11 + 1000 * 11),
        2 + 1000 * (2 + 1000 * (2 + 1000)),
        "Field")]
    [InlineData(
        "{ diseases { nodes { genes { nodes { diseases { nodes { genes { nodes { diseases { nodes { id } } } } } } } } } } }",
        11 + 50 * (11 + 50 * (11 + 50 * (11 + 50 * 11))),
        2 + 50 * (2 + 50 * (2 + 50 * (2 + 50 * (2 + 50)))),
        "Field")]
    [InlineData(
        "{ phenotypes(first: 1000) { nodes { diseases(first: 1000) { edges { through { id } node { id } } } } } }",
        11 + 1000 * (11 + 1000 * (1 + 1)),
        2 + 1000 * (2 + 1000 * (1 + 1 + 10)),
        "Type")]
    public async Task Questions_that_multiply_beyond_what_can_be_answered_are_refused(string query, double fieldCost, double typeCost, string limit)
    {
        var (status, body) = await CostQuestion.AskAsync(await server.HttpAsync(), query, "report");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Null(body["data"]);
        var cost = body["extensions"]!["operationCost"]!;
        Assert.Equal((fieldCost, typeCost), ((double)cost["fieldCost"]!, (double)cost["typeCost"]!));
        var extensions = Assert.Single(body["errors"]!.AsArray())!["extensions"]!;
        Assert.Equal("HC0047", (string?)extensions["code"]);
        Assert.Equal(limit == "Field" ? fieldCost : typeCost, (double)extensions[limit == "Field" ? "fieldCost" : "typeCost"]!);
        Assert.Equal(10_000_000, (double)extensions[$"max{limit}Cost"]!);
    }

    [Fact]
    public async Task A_refusal_names_the_limit_like_that_of_any_other_limit()
    {
        Engine.RequireOurs("limits that name themselves in their errors");
        var error = await server.Graph.ErrorAsync("{ phenotypes(first: 1000) { nodes { diseases(first: 1000) { edges { through { id } node { id } } } } } }");

        Assert.Equal("The operation has a type cost of 12002002 which exceeds the max allowed type cost of 10000000.", error.Message);
    }
}
