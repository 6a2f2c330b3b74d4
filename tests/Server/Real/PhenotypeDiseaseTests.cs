using System.Text.Json.Nodes;
using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>The diseases of phenotypes under conditions on the rows of phenotype.hpoa, and in every order.</summary>
public sealed class PhenotypeDiseaseTests(RealServer server)
{
    [Fact]
    public async Task Diseases_of_a_phenotype_are_kept_by_what_the_rows_say()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync(
            """
            {
              female: phenotype(id: "HP:0000078") { diseases(where: { sex: FEMALE }, first: 1000) { nodes { id } } }
              congenital: phenotype(id: "HP:0001626") { diseases(where: { onset: "HP:0003577" }, first: 1000) { nodes { id } } }
              mild: phenotype(id: "HP:0000707") { diseases(where: { modifier: "HP:0012825" }, first: 1000) { nodes { id } } }
              studied: phenotype(id: "HP:0001873") { diseases(where: { evidence: ["PCS"] }, first: 1000) { nodes { id } } }
              cited: phenotype(id: "HP:0000118") { diseases(where: { publication: "PMID:33875846" }, first: 1000) { nodes { id } } }
              half: phenotype(id: "HP:0001873") { diseases(where: { frequency: { atLeast: 0.5, minTotal: 10 }, source: "infores:hpo-annotations" }, first: 1000) { nodes { id } } }
            }
            """);

        AssertFound("HP:0000078", row => row.Sex == "FEMALE", data["female"]);
        AssertFound("HP:0001626", row => raw.IsInBranch(row.Onset, "HP:0003577"), data["congenital"]);
        AssertFound("HP:0000707", row => row.Modifiers.Any(modifier => raw.IsInBranch(modifier, "HP:0012825")), data["mild"]);
        AssertFound("HP:0001873", row => row.Evidence == "PCS", data["studied"]);
        AssertFound("HP:0000118", row => row.Publications.Contains("PMID:33875846"), data["cited"]);
        AssertFound("HP:0001873", row => row.IsSeenInHalf, data["half"]);

        void AssertFound(string term, Func<RawAnnotations.Row, bool> condition, JsonNode? found)
        {
            var expected = Sorted(raw.DiseasesWith(term, condition)).ToList();
            Assert.NotEmpty(expected);
            Assert.Equal(expected, Sorted(Ids(found!["diseases"]!["nodes"])));
        }
    }

    [Fact]
    public async Task Diseases_of_a_phenotype_are_kept_by_their_place_in_Mondo()
    {
        var graph = await server.GraphAsync();
        var hierarchy = RawHierarchy.OfMondo(new RawOntology("mondo.obo.gz"));
        var below = hierarchy.Below("MONDO:0019118").Keys.Append("MONDO:0019118").ToHashSet(StringComparer.Ordinal);
        var data = await graph.DataAsync("""{ phenotype(id: "HP:0000365") { diseases(under: "MONDO:0019118", first: 1000) { totalCount nodes { id } } } }""");

        var expected = Sorted(new RawAnnotations().DiseasesOf("HP:0000365").Select(line => line.Split(' ')[0]).Where(below.Contains)).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Sorted(Ids(data["phenotype"]!["diseases"]!["nodes"])));
    }

    // Excluded: a row on the term or above it is negated, and no row on it or below it is present.
    [Fact]
    public async Task Diseases_without_a_phenotype_are_listed_apart()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync(
            """
            { phenotype(id: "HP:0001751") {
              excluded: diseases(presence: EXCLUDED, first: 1000) { nodes { id } edges { presence isDirect through { id } assertions { negated } } }
              any: diseases(presence: ANY, first: 1000) { nodes { id } }
              here: diseases(presence: EXCLUDED, direct: true, first: 1000) { nodes { id } }
            } }
            """);

        var present = raw.DiseasesOf("HP:0001751").Select(line => line.Split(' ')[0]).ToList();
        var above = raw.Hpo.AtOrAbove("HP:0001751");
        var excluded = raw.Rows.Where(rows => rows.Any(row => row.Negated && above.Contains(row.Term))).Select(rows => rows.Key).Except(present).ToList();
        var here = raw.Rows
            .Where(rows => rows.Any(row => row.Negated && row.Term == "HP:0001751") && !rows.Any(row => !row.Negated && row.Term == "HP:0001751"))
            .Select(rows => rows.Key);
        var answer = data["phenotype"]!;
        Assert.True(excluded.Count > 10);
        Assert.Equal(Sorted(excluded), Sorted(Ids(answer["excluded"]!["nodes"])));
        Assert.Equal(Sorted(excluded.Concat(present)), Sorted(Ids(answer["any"]!["nodes"])));
        Assert.Equal(Sorted(here), Sorted(Ids(answer["here"]!["nodes"])));
        Assert.All(answer["excluded"]!["edges"]!.AsArray(), edge =>
        {
            Assert.Equal("EXCLUDED", Text(edge!["presence"]));
            Assert.All(edge["assertions"]!.AsArray(), said => Assert.True((bool)said!["negated"]!));
            Assert.Subset(above, Ids(edge["through"]).ToHashSet());
        });
    }

    [Fact]
    public async Task Diseases_of_a_phenotype_are_ordered_by_rows_and_by_frequency()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync(
            """
            { phenotype(id: "HP:0001166") {
              rows: diseases(orderBy: ASSERTIONS, first: 1000) { assertionCount edges { node { id } assertionCount } }
              frequent: diseases(orderBy: FREQUENCY, first: 1000) { nodes { id } edges { frequency { low } } }
            } }
            """);

        var diseases = raw.DiseasesOf("HP:0001166").Select(line => line.Split(' ')[0]).ToList();
        var above = raw.Hpo.AtOrAbove("HP:0001166");
        var expected = diseases.ToDictionary(
            disease => disease,
            disease => raw.Rows[disease].Count(row => row.Negated ? above.Contains(row.Term) : raw.IsInBranch(row.Term, "HP:0001166")),
            StringComparer.Ordinal);
        var edges = data["phenotype"]!["rows"]!["edges"]!.AsArray().Select(edge => (Disease: Text(edge!["node"]!["id"])!, Count: (int)edge["assertionCount"]!)).ToList();
        Assert.Equal(expected.Values.OrderDescending(), edges.Select(edge => edge.Count));
        Assert.All(edges, edge => Assert.Equal(expected[edge.Disease], edge.Count));
        Assert.Equal(expected.Values.Sum(), (int)data["phenotype"]!["rows"]!["assertionCount"]!);

        Assert.Equal(Sorted(diseases), Sorted(Ids(data["phenotype"]!["frequent"]!["nodes"])));
        var lows = data["phenotype"]!["frequent"]!["edges"]!.AsArray().Select(edge => (double?)edge!["frequency"]!["low"]).ToList();
        Assert.True(lows.Distinct().Count() > 5);
        Assert.Equal(lows.OrderByDescending(low => low), lows);
    }
}
