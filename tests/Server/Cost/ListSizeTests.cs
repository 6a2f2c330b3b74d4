using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Cost;

/// <summary>Whatever can be asked for page by page counts by the size of its page.</summary>
public sealed class ListSizeTests(SmallGraphServer server)
{
    // How each type that has such lists is reached.
    private static readonly Dictionary<string, string> Ways = new(StringComparer.Ordinal)
    {
        ["Query"] = "{ FIELD }",
        ["Disease"] = """{ disease(id: "a") { FIELD } }""",
        ["Gene"] = """{ gene(id: "a") { FIELD } }""",
        ["Phenotype"] = """{ phenotype(id: "a") { FIELD } }""",
        ["Publication"] = """{ publication(id: "a") { FIELD } }""",
        ["ImportReport"] = "{ release { report { FIELD } } }",
    };

    [Fact]
    public async Task Every_list_with_pages_counts_by_the_page_that_is_asked_for_and_as_50_by_default()
    {
        var schema = await server.Graph.DataAsync("{ __schema { types { name fields { name args { name } } } } }");
        var lists = 0;
        foreach (var type in schema["__schema"]!["types"]!.AsArray())
        {
            foreach (var field in Paged(type!))
            {
                var way = Ways[(string)type!["name"]!];
                var of10 = await TypeCostAsync(way, $"{field}(first: 10)");
                var of30 = await TypeCostAsync(way, $"{field}(first: 30)");

                Assert.True(of30 - of10 == 2 * 20, $"{type["name"]}.{field} counts as {of10} of 10 and {of30} of 30");
                Assert.Equal(await TypeCostAsync(way, $"{field}(first: 50)"), await TypeCostAsync(way, field));
                lists++;
            }
        }

        Assert.Equal(24, lists);
    }

    [Fact]
    public async Task Variables_count_by_their_values()
    {
        Engine.RequireOurs("costs that depend on the values of variables; HotChocolate takes the assumed size");
        const string Query = "query ($n: Int!) { diseases(first: $n) { nodes { id } } }";

        Assert.Equal(2 + 3, (await CostQuestion.OfAsync(await server.HttpAsync(), Query, new { n = 3 })).Type);
        Assert.Equal(2 + 1000, (await CostQuestion.OfAsync(await server.HttpAsync(), Query, new { n = 1000 })).Type);
    }

    [Fact]
    public async Task Nodes_count_by_how_many_are_asked_for()
    {
        Engine.RequireOurs("arguments that list what is asked for as slicing arguments; HotChocolate takes the assumed size");

        Assert.Equal(1 + 2, (await CostQuestion.OfAsync(await server.HttpAsync(), """{ nodes(ids: ["a", "b"]) { id } }""")).Type);
        Assert.Equal(1 + 3, (await CostQuestion.OfAsync(await server.HttpAsync(), "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = new List<string> { "a", "b", "c" } })).Type);
    }

    private static IEnumerable<string> Paged(JsonNode type) => type["fields"]?.AsArray()
        .Where(field => field!["args"]!.AsArray().Any(argument => (string?)argument!["name"] == "first"))
        .Select(field => (string)field!["name"]!) ?? [];

    private async Task<double> TypeCostAsync(string way, string field) =>
        (await CostQuestion.OfAsync(await server.HttpAsync(), way.Replace("FIELD", $"{field} {{ nodes {{ __typename }} edges {{ __typename }} }}", StringComparison.Ordinal))).Type;
}
