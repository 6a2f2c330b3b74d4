using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Entities of each kind by one identifier, what is counted of them, and the overviews of diseases.</summary>
public sealed class EntityTests(RealServer server)
{
    [Theory]
    [InlineData("ORPHA:558", "Disease MONDO:0007947 MERGED")]
    [InlineData("NCBIGene:2200", "Gene HGNC:3603 MERGED")]
    [InlineData("http://purl.obolibrary.org/obo/HP_0001166", "Phenotype HP:0001166 CANONICAL")]
    [InlineData("HP:0001505", "Phenotype HP:0001166 ALTERNATIVE")]
    public async Task An_entity_of_any_kind_is_found_by_one_identifier(string id, string expected)
    {
        var node = (await (await server.GraphAsync()).DataAsync("query($id: ID!) { node(id: $id) { __typename id match { asked how } } }", new { id }))["node"]!;
        Assert.Equal(expected, $"{node["__typename"]} {node["id"]} {node["match"]!["how"]}");
    }

    [Fact]
    public async Task Assertions_and_publications_of_a_term_are_counted_as_in_the_files()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync("""{ phenotype(id: "HP:0001166") { counts { assertions publications } } disease(id: "MONDO:0012081") { counts { relatedConditions } relatedConditions { totalCount } } }""");

        // Its rows, and its is_a edges both ways.
        var rows = raw.Rows.SelectMany(rows => rows).Where(row => row.Term == "HP:0001166").ToList();
        var counts = data["phenotype"]!["counts"]!;
        Assert.Equal(rows.Count + raw.Hpo.Parents("HP:0001166").Count() + raw.Hpo.Children["HP:0001166"].Count(), (int)counts["assertions"]!);
        Assert.Equal(rows.Where(row => row.Cells.Length == 12).SelectMany(row => row.Publications).Distinct(StringComparer.Ordinal).Count(), (int)counts["publications"]!);
        Assert.Equal((int)data["disease"]!["relatedConditions"]!["totalCount"]!, (int)data["disease"]!["counts"]!["relatedConditions"]!);
    }

    [Fact]
    public async Task The_starter_graphs_disease_has_its_overview_in_order_and_others_the_places_that_GARD_gives()
    {
        var graph = await server.GraphAsync();
        var locus = RawDiseases.Csv("GARD_genes.csv.gz").First(row => row["GeneType"] == "Disorder-associated locus" && row["Locus"] != "");
        var data = await graph.DataAsync(
            """query($id: ID!) { starter: disease(id: "OMIM:205950") { overview { section text source } } located: disease(id: $id) { overview { section text source } } }""",
            new { id = locus["GardID"] });

        var expected = File.ReadLines(Path.Combine(Repository.Root, "seed", "overviews.tsv")).Skip(1).Select(line => line.Split('\t')).Where(cells => cells[0] == "MONDO:0008785");
        Assert.Equal(
            expected.Select(cells => $"{cells[1]} {cells[2]} {cells[3]}"),
            data["starter"]!["overview"]!.AsArray().Select(paragraph => $"{paragraph!["section"]} {paragraph["text"]} {paragraph["source"]}"));
        Assert.Contains(data["located"]!["overview"]!.AsArray(), paragraph =>
            Text(paragraph!["section"]) == "CAUSE" && Text(paragraph["source"]) == locus["GardID"] && Text(paragraph["text"])!.Contains(locus["GeneSymbol"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_entity_names_those_that_may_be_the_same_and_why()
    {
        var data = await (await server.GraphAsync()).DataAsync(
            """{ nodes(ids: ["GARD:0001044", "MONDO:0008157", "HGNC:28887", "HP:0001166"]) { id possiblySame { entity { id name } reasons } } }""");

        // Both are called Buschke-Ollendorff syndrome; Mondo does not say that ORPHA:1306, the source of the record, is its term.
        var nodes = data["nodes"]!.AsArray();
        Assert.Equal(["ORPHA:1306", "MONDO:0008157", "HGNC:28887", "HP:0001166"], Ids(nodes));
        Assert.Equal(
            ["ORPHA:1306 MONDO:0008157 Buschke-Ollendorff syndrome SAME_NAME", "MONDO:0008157 ORPHA:1306 Buschke-Ollendorff syndrome SAME_NAME"],
            nodes.SelectMany(node => node!["possiblySame"]!.AsArray().Select(other => $"{node["id"]} {other!["entity"]!["id"]} {other["entity"]!["name"]} {string.Join(',', other["reasons"]!.AsArray())}")));
    }

    [Fact]
    public async Task Only_terms_of_HPO_name_others_to_consider_as_the_files_of_Mondo_and_HGNC_name_none()
    {
        Assert.DoesNotContain(RealData.Rows("mondo.obo.gz"), cells => cells[0].StartsWith("consider:", StringComparison.Ordinal));
        var data = await (await server.GraphAsync()).DataAsync(
            """{ diseases(first: 1000) { nodes { consider } } genes(first: 1000) { nodes { consider } } phenotype(id: "HP:0001726") { consider } }""");

        Assert.All(data["diseases"]!["nodes"]!.AsArray().Concat(data["genes"]!["nodes"]!.AsArray()), node => Assert.Empty(node!["consider"]!.AsArray()));
        Assert.Equal(["HP:0001654"], data["phenotype"]!["consider"]!.AsArray().Select(Text));
    }
}
