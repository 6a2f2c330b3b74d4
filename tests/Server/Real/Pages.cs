using System.Text.Json.Nodes;
using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Goes through a list page by page, as the Relay cursor connections specification has it.</summary>
internal static class Pages
{
    /// <summary>
    /// Goes through the one list of a document with <c>$first</c>, <c>$after</c> and, where it has one, <c>$id</c>: its pages follow each
    /// other, are full but for the last, and hold together what one large page holds, in its order. Gives the nodes of the list.
    /// </summary>
    public static async Task<IReadOnlyList<JsonNode>> AssertPagedAsync(GraphClient graph, string document, int count, int first, string? id = null)
    {
        Assert.True(count > first, $"{count} edges are one page of {first}");
        var all = await PageAsync(graph, document, 1000, after: null, id);
        Assert.Equal(count, all["edges"]!.AsArray().Count);

        var edges = new List<JsonNode>();
        string? after = null;
        do
        {
            var page = await PageAsync(graph, document, first, after, id);
            var some = page["edges"]!.AsArray().Select(edge => edge!).ToList();
            Assert.Equal((count, Math.Min(first, count - edges.Count)), ((int)page["totalCount"]!, some.Count));
            Assert.Equal(some.Select(edge => edge["node"]!.ToJsonString()), page["nodes"]!.AsArray().Select(node => node!.ToJsonString()));
            Assert.Equal(edges.Count > 0, (bool)page["pageInfo"]!["hasPreviousPage"]!);
            edges.AddRange(some);
            Assert.Equal(edges.Count < count, (bool)page["pageInfo"]!["hasNextPage"]!);
            Assert.Equal((Text(some[0]["cursor"]), Text(some[^1]["cursor"])), (Text(page["pageInfo"]!["startCursor"]), Text(page["pageInfo"]!["endCursor"])));
            after = Text(some[^1]["cursor"]);
        }
        while (edges.Count < count);

        Assert.Equal(all["edges"]!.ToJsonString(), new JsonArray([.. edges.Select(edge => edge.DeepClone())]).ToJsonString());
        Assert.Equal(count, edges.Select(edge => Text(edge["cursor"])).Distinct(StringComparer.Ordinal).Count());
        return [.. edges.Select(edge => edge["node"]!)];
    }

    /// <summary>The same for a list of entities, of which the files give the ids.</summary>
    public static async Task AssertPagedAsync(GraphClient graph, string document, IEnumerable<string> expected, int first, string? id = null)
    {
        var ids = Sorted(expected.Distinct(StringComparer.Ordinal)).ToList();
        Assert.Equal(ids, Sorted((await AssertPagedAsync(graph, document, ids.Count, first, id)).Select(node => Text(node["id"])!)));
    }

    // The list is the first object on the way down that has edges.
    private static async Task<JsonNode> PageAsync(GraphClient graph, string document, int first, string? after, string? id)
    {
        var at = await graph.DataAsync(document, id is null ? new { first, after } : new { first, after, id });
        while (at["edges"] is null)
        {
            at = Assert.Single(at.AsObject()).Value!;
        }

        return at;
    }
}
