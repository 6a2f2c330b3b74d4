using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Closure, conflicts and paging on the real graph, against <see cref="RawAnnotations"/>.</summary>
public sealed class ClosureTests(RealServer server)
{
    private const string Query =
        """
        query($id: ID!, $after: String) { phenotype(id: $id) { diseases(first: 1000, after: $after) {
          totalCount
          edges { node { id name } presence isDirect through { id } }
          pageInfo { hasNextPage endCursor }
        } } }
        """;

    [Fact]
    public async Task Two_hundred_phenotypes_and_thrombocytopenia_find_the_diseases_that_the_files_give()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var step = raw.Terms.Count / 200;
        var terms = raw.Terms.Where((_, index) => index % step == 0).Take(200).Append("HP:0001873").Append("HP:0000118");
        var compared = 0;
        foreach (var term in terms)
        {
            var edges = await PageThroughAsync(graph, term);
            Assert.Equal(
                raw.DiseasesOf(term).Order(StringComparer.Ordinal),
                edges.Select(edge => RawAnnotations.Line(
                    (string)edge["node"]!["id"]!,
                    (string)edge["presence"]!,
                    (bool)edge["isDirect"]!,
                    edge["through"]!.AsArray().Select(other => (string)other!["id"]!))).Order(StringComparer.Ordinal));
            compared += edges.Count;
        }

        Assert.True(compared > 12_000, $"only {compared} edges were compared");
    }

    [Fact]
    public async Task Wilson_disease_and_thrombocytopenia_are_a_conflict()
    {
        var wilson = Assert.Single(await PageThroughAsync(await server.GraphAsync(), "HP:0001873"), edge => (string?)edge["node"]!["id"] == "MONDO:0010200");
        Assert.Equal("CONFLICTING", (string?)wilson["presence"]);
    }

    // By name without case, then by id; those without a name last.
    private static async Task<List<JsonNode>> PageThroughAsync(GraphClient graph, string term)
    {
        var edges = new List<JsonNode>();
        string? after = null;
        JsonNode diseases;
        do
        {
            diseases = (await graph.DataAsync(Query, new { id = term, after }))["phenotype"]!["diseases"]!;
            edges.AddRange(diseases["edges"]!.AsArray().Select(edge => edge!));
            after = (string?)diseases["pageInfo"]!["endCursor"];
        }
        while ((bool)diseases["pageInfo"]!["hasNextPage"]!);

        Assert.Equal((int)diseases["totalCount"]!, edges.Count);
        var nodes = edges.Select(edge => (Name: (string?)edge["node"]!["name"], Id: (string)edge["node"]!["id"]!)).ToList();
        Assert.Equal(nodes.Count, nodes.Select(node => node.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            nodes.OrderBy(node => node.Name is null).ThenBy(node => node.Name?.ToUpperInvariant(), StringComparer.Ordinal).ThenBy(node => node.Id, StringComparer.Ordinal),
            nodes);
        return edges;
    }
}
