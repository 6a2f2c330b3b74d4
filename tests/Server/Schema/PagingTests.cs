using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Schema;

/// <summary>Pages and cursors, and what bad ones get.</summary>
public sealed class PagingTests(SmallGraphServer server)
{
    private const string Alpha = "MONDO:0000011";

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public async Task First_outside_1_to_1000_is_refused_everywhere(int first)
    {
        foreach (var field in Lists($"first: {first}"))
        {
            var error = await server.Graph.ErrorAsync($"{{ {field} }}");
            Assert.Equal("FIRST_OUT_OF_RANGE", error.Code);
            Assert.Contains($"'first' is {first}", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_cursor_that_is_none_is_refused_everywhere()
    {
        foreach (var field in Lists("after: \"rubbish\""))
        {
            Assert.Equal("CURSOR_MALFORMED", (await server.Graph.ErrorAsync($"{{ {field} }}")).Code);
        }
    }

    [Theory]
    [InlineData("first: 1")]
    [InlineData("first: 2")]
    [InlineData("first: 3")]
    public async Task Paging_gives_every_edge_exactly_once_in_order_with_the_same_count(string first)
    {
        foreach (var list in Lists("first: 1000"))
        {
            var whole = Edges(await server.Graph.DataAsync($"{{ {list} }}"));
            var paged = new List<string>();
            var after = "";
            JsonNode connection;
            do
            {
                connection = Connection(await server.Graph.DataAsync($"{{ {list.Replace("first: 1000", first + after, StringComparison.Ordinal)} }}"));
                paged.AddRange(Edges(connection));
                Assert.Equal(whole.Count, (int)connection["totalCount"]!);
                Assert.Equal(after.Length > 0, (bool)connection["pageInfo"]!["hasPreviousPage"]!);
                after = $", after: \"{connection["pageInfo"]!["endCursor"]}\"";
            }
            while ((bool)connection["pageInfo"]!["hasNextPage"]!);

            Assert.Equal(whole, paged);
        }
    }

    [Fact]
    public async Task The_cursors_of_the_page_are_those_of_its_first_and_last_edge()
    {
        var phenotypes = Connection(await server.Graph.DataAsync(
            "{ phenotypes(first: 3) { edges { cursor } pageInfo { startCursor endCursor } totalCount } }"));
        Assert.Equal((string?)phenotypes["edges"]![0]!["cursor"], (string?)phenotypes["pageInfo"]!["startCursor"]);
        Assert.Equal((string?)phenotypes["edges"]![2]!["cursor"], (string?)phenotypes["pageInfo"]!["endCursor"]);
    }

    [Fact]
    public Task An_empty_page_has_no_cursors() => server.Graph.AssertDataAsync(
        """{ diseases(where: { name: "no such name" }) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""",
        """{ "diseases": { "totalCount": 0, "edges": [], "pageInfo": { "hasNextPage": false, "hasPreviousPage": false, "startCursor": null, "endCursor": null } } }""");

    [Theory]
    [InlineData("disease(id: \"MONDO:0000011\") { phenotypes(AFTER) { totalCount } }", null)]
    [InlineData("disease(id: \"MONDO:0000011\") { phenotypes(orderBy: ASSERTIONS, AFTER) { totalCount } }", "filter or order")]
    [InlineData("disease(id: \"MONDO:0000011\") { phenotypes(presence: ANY, AFTER) { totalCount } }", "filter or order")]
    [InlineData("disease(id: \"MONDO:0000011\") { phenotypes(where: { evidence: \"PCS\" }, AFTER) { totalCount } }", "filter or order")]
    [InlineData("disease(id: \"MONDO:0000013\") { phenotypes(AFTER) { totalCount } }", "owner")]
    [InlineData("disease(id: \"MONDO:0000011\") { genes(AFTER) { totalCount } }", "field")]
    [InlineData("diseases(AFTER) { totalCount }", "field")]
    [InlineData("assertions(AFTER) { totalCount }", "field")]
    public async Task A_cursor_goes_on_only_in_its_own_list(string field, string? differs)
    {
        var first = await server.Graph.DataAsync($"{{ disease(id: \"{Alpha}\") {{ phenotypes(first: 1) {{ pageInfo {{ endCursor }} }} }} }}");
        var query = $"{{ {field.Replace("AFTER", $"after: \"{Connection(first)["pageInfo"]!["endCursor"]}\"", StringComparison.Ordinal)} }}";
        if (differs is null)
        {
            await server.Graph.DataAsync(query);
            return;
        }

        var error = await server.Graph.ErrorAsync(query);
        Assert.Equal("CURSOR_MISMATCH", error.Code);
        Assert.Equal(differs, (string?)error.Extensions["differs"]);
    }

    [Fact]
    public async Task The_number_asked_for_may_change_between_pages()
    {
        var first = Connection(await server.Graph.DataAsync("{ phenotypes(first: 2) { nodes { id } pageInfo { endCursor } } }"));
        var rest = Connection(await server.Graph.DataAsync($"{{ phenotypes(first: 500, after: \"{first["pageInfo"]!["endCursor"]}\") {{ nodes {{ id }} totalCount }} }}"));
        Assert.Equal((int)rest["totalCount"]!, 2 + rest["nodes"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("1|not-a-hash|Disease|||0")]
    [InlineData("2|0000000000000000000000000000000000000000000000000000000000000000|Disease|||0")]
    [InlineData("1|0000000000000000000000000000000000000000000000000000000000000000|Disease||x|NaN|0")]
    [InlineData("1|0000000000000000000000000000000000000000000000000000000000000000|Disease||x||-1")]
    [InlineData("1|../../../etc/passwd|Disease||x||1")]
    public async Task A_forged_cursor_is_refused(string text)
    {
        var cursor = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
        Assert.Equal("CURSOR_MALFORMED", (await server.Graph.ErrorAsync($"{{ diseases(after: \"{cursor}\") {{ totalCount }} }}")).Code);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\\n")]
    [InlineData("=")]
    [InlineData("AAAA")]
    public async Task A_cursor_with_anything_behind_it_is_refused(string behind)
    {
        var first = Connection(await server.Graph.DataAsync("{ phenotypes(first: 2) { pageInfo { endCursor } } }"));
        foreach (var times in new[] { 1, 25_000 })
        {
            var cursor = (string?)first["pageInfo"]!["endCursor"] + string.Concat(Enumerable.Repeat(behind, times));
            Assert.Equal("CURSOR_MALFORMED", (await server.Graph.ErrorAsync($"{{ phenotypes(after: \"{cursor}\") {{ totalCount }} }}")).Code);
        }
    }

    private static IEnumerable<string> Lists(string page)
    {
        const string Shape = "{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount }";
        foreach (var field in new[] { "phenotypes", "inheritance", "onset", "course", "genes", "relatedConditions", "parents", "children", "ancestors", "descendants" })
        {
            yield return $"disease(id: \"{Alpha}\") {{ {field}({page}) {Shape} }}";
        }

        foreach (var field in new[] { "diseases", "phenotypes" })
        {
            yield return $"gene(id: \"HGNC:1\") {{ {field}({page}) {Shape} }}";
        }

        foreach (var field in new[] { "diseases", "genes", "parents", "children", "ancestors", "descendants" })
        {
            yield return $"phenotype(id: \"HP:0001871\") {{ {field}({page}) {Shape} }}";
        }

        foreach (var field in new[] { "diseases", "genes", "phenotypes", "assertions" })
        {
            yield return $"{field}({page}) {Shape}";
        }

        yield return $"publication(id: \"PMID:1\") {{ assertions({page}) {Shape} }}";
        yield return $"release {{ report {{ items({page}) {Shape.Replace("node { id }", "node { id: message }", StringComparison.Ordinal)} }} }}";
    }

    // The connection is the only thing asked, however deep it is.
    private static JsonNode Connection(JsonNode data) =>
        data["totalCount"] is not null || data["edges"] is not null || data["nodes"] is not null || data["pageInfo"] is not null
            ? data
            : Connection(data.AsObject().Single().Value!);

    private static List<string> Edges(JsonNode data) =>
        [.. Connection(data)["edges"]!.AsArray().Select(edge => $"{edge!["node"]!["id"]} {edge["cursor"]}")];
}
