using System.Text.Json.Nodes;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>
/// The disease of the starter graph, on the starter graph alone and on the real graph. What is expected is what its GARD page (GARD:0018381) lists,
/// and what OMIM and HPO say of it, as seed/PROVENANCE.md tells.
/// </summary>
public sealed class StarterDiseaseTests(StarterServer starter, RealServer real)
{
    private const string Query =
        """
        query($id: ID!) { disease(id: $id) {
          id
          genes { edges { node { id symbol } assertions { type } } }
          inheritance { nodes { id name } }
          phenotypes(first: 500, where: { source: "infores:gard" }) { totalCount edges {
            node { id } frequency { band } assertions { statedSubject primarySource attributedTo { id reason disease { id } } }
          } }
        } }
        """;

    private static readonly Dictionary<string, string[]> Bands = new(StringComparer.Ordinal)
    {
        ["VERY_FREQUENT"] = ["HP:0004828"],
        ["FREQUENT"] = ["HP:0200143", "HP:0001895", "HP:0001897", "HP:0000980"],
        ["OCCASIONAL"] =
        [
            "HP:0001231", "HP:0012137", "HP:0031035", "HP:0012136", "HP:0002240", "HP:0001931", "HP:0011447", "HP:0001744", "HP:0001873",
        ],
        ["VERY_RARE"] =
        [
            "HP:0001892", "HP:0004808", "HP:0005528", "HP:0001635", "HP:0001913", "HP:0005513", "HP:0001974", "HP:0001875", "HP:0001876", "HP:0001894",
        ],
        ["UNKNOWN"] = ["HP:0000007", "HP:0025066", "HP:0032231", "HP:0003281", "HP:0003593"],
    };

    public static TheoryData<string> Ids =>
        ["OMIM:205950", "GARD:0018381", "GARD:18381", "MONDO:0008785", "http://purl.obolibrary.org/obo/MONDO_0008785"];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Five_spellings_answer_the_same_on_the_starter_graph(string id) => await AssertAnswerAsync(await starter.GraphAsync(), id);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Five_spellings_answer_the_same_on_the_real_graph(string id) => await AssertAnswerAsync(await real.GraphAsync(), id);

    [Fact]
    public async Task The_group_above_it_has_no_phenotypes_of_its_own_but_with_subtypes_theirs()
    {
        var group = (await (await real.GraphAsync()).DataAsync(
            """
            { disease(id: "MONDO:0016828") {
              phenotypes { totalCount }
              ofSubtypes: phenotypes(includeSubtypes: true, first: 1000) { edges { node { id } isDirect subtypes { id } } }
            } }
            """))["disease"]!;
        Assert.Equal(0, (int)group["phenotypes"]!["totalCount"]!);
        var edges = group["ofSubtypes"]!["edges"]!.AsArray();
        Assert.All(edges, edge => Assert.False((bool)edge!["isDirect"]!));
        Assert.All(edges, edge => Assert.NotEmpty(edge!["subtypes"]!.AsArray()));
        var ofTheDisease = edges.Where(edge => edge!["subtypes"]!.AsArray().Any(subtype => (string?)subtype!["id"] == "MONDO:0008785")).Select(edge => (string)edge!["node"]!["id"]!);
        Assert.Superset(Bands.Values.SelectMany(ids => ids).ToHashSet(), ofTheDisease.ToHashSet());
    }

    private static async Task AssertAnswerAsync(GraphClient graph, string id)
    {
        var disease = (await graph.DataAsync(Query, new { id }))["disease"]!;
        Assert.Equal("MONDO:0008785", (string?)disease["id"]);

        var gene = Assert.Single(disease["genes"]!["edges"]!.AsArray())!;
        Assert.Equal("HGNC:26054 SLC25A38", $"{gene["node"]!["id"]} {gene["node"]!["symbol"]}");
        Assert.All(gene["assertions"]!.AsArray(), assertion => Assert.Equal("CAUSED_BY", (string?)assertion!["type"]));
        Assert.Equal("HP:0000007", (string?)Assert.Single(disease["inheritance"]!["nodes"]!.AsArray())!["id"]);

        Assert.Equal(29, (int)disease["phenotypes"]!["totalCount"]!);
        var edges = disease["phenotypes"]!["edges"]!.AsArray().Select(edge => edge!).ToList();
        Assert.Equal(
            Bands.SelectMany(band => band.Value.Select(term => $"{term} {band.Key}")).Order(StringComparer.Ordinal),
            edges.Select(edge => $"{edge["node"]!["id"]} {edge["frequency"]!["band"]}").Order(StringComparer.Ordinal));
        Assert.All(edges, AssertStatedAndRead);
    }

    // The page conflates two diseases: rows with a frequency are those of acquired idiopathic sideroblastic anemia in HPO's annotations.
    private static void AssertStatedAndRead(JsonNode edge)
    {
        var assertion = Assert.Single(edge["assertions"]!.AsArray())!;
        Assert.Equal("GARD:0018381", (string?)assertion["statedSubject"]);
        Assert.Equal("infores:gard", (string?)assertion["primarySource"]);
        var (entry, disease) = (string?)edge["frequency"]!["band"] == "UNKNOWN" ? ("OMIM:205950", "MONDO:0008785") : ("ORPHA:75564", "MONDO:0019157");
        Assert.Equal($"{entry} {disease}", $"{assertion["attributedTo"]!["id"]} {assertion["attributedTo"]!["disease"]?["id"]}");
        Assert.False(string.IsNullOrEmpty((string?)assertion["attributedTo"]!["reason"]));
    }
}
