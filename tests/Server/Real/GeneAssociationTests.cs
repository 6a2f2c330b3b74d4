using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>Which gene is a cause and which a susceptibility, as docs/gene-associations.md has it, for pairs that were looked up in the files.</summary>
public sealed class GeneAssociationTests(RealServer server)
{
    private const string Assertions =
        """query($disease: ID!, $gene: ID!) { assertions(where: { subject: $disease, object: $gene }, first: 100) { nodes { type geneAssociation statedPredicate primarySource } } }""";

    [Theory]

    // Neural tube defects, susceptibility to: HPO has OMIM:182940 and VANGL2 as MENDELIAN, nothing else speaks of the pair.
    [InlineData("MONDO:0020705", "HGNC:15511", "ASSOCIATED_WITH SUSCEPTIBILITY MENDELIAN infores:omim")]

    // The same disease and VANGL1, which is POLYGENIC.
    [InlineData("MONDO:0020705", "HGNC:15512", "ASSOCIATED_WITH POLYGENIC POLYGENIC infores:omim")]

    // Neuroblastoma, susceptibility to, 2, and PHOX2B: MENDELIAN, and a known molecular basis in GARD.
    [InlineData("MONDO:0700041", "HGNC:9143", "ASSOCIATED_WITH SUSCEPTIBILITY infores:omim")]

    // Orphanet's "Major susceptibility factor in" says so itself, of Behcet disease and IFNGR1.
    [InlineData("MONDO:0007191", "HGNC:5439", "ASSOCIATED_WITH SUSCEPTIBILITY Major susceptibility factor in infores:orphanet")]

    // Immunodeficiency 27A, which Mondo has below MONDO:0042489, and IFNGR1: MENDELIAN.
    [InlineData("MONDO:0008856", "HGNC:5439", "CAUSED_BY CAUSAL MENDELIAN infores:omim")]

    // "Mendelian susceptibility to mycobacterial diseases due to complete IFNgammaR1 deficiency" is not such a name, and Orphanet says germline.
    [InlineData("MONDO:0020530", "HGNC:5439", "CAUSED_BY GERMLINE Disease-causing germline mutation(s) in infores:orphanet")]

    // Glycogen storage disease II and GAA, and GM1 gangliosidosis and GLB1: of each pair only Mondo speaks, by RO:0004003.
    [InlineData("MONDO:0009290", "HGNC:4065", "CAUSED_BY GERMLINE infores:mondo")]
    [InlineData("MONDO:0018149", "HGNC:4298", "CAUSED_BY GERMLINE infores:mondo")]
    public async Task A_pair_is_associated_as_its_rows_and_the_name_of_the_disease_say(string disease, string gene, string expected)
    {
        var data = await (await server.GraphAsync()).DataAsync(Assertions, new { disease, gene });
        var said = Assert.Single(data["assertions"]!["nodes"]!.AsArray())!;

        // Two files may word one statement differently, and Mondo's relation stands with a predicate: then the wording is not told.
        var wording = expected.Split(' ').Length > 3 ? $" {said["statedPredicate"]}" : "";
        Assert.Equal(expected, $"{said["type"]} {said["geneAssociation"]}{wording} {said["primarySource"]}");
    }

    [Fact]
    public async Task What_only_Mondo_states_is_a_gene_of_the_disease_and_a_disease_of_the_gene()
    {
        var graph = await server.GraphAsync();
        var mondo = Pairs("RO:0004003").ToHashSet();
        var elsewhere = StatedElsewhere();
        var only = mondo.Where(pair => !elsewhere.Contains(pair)).Order().ToList();

        // Of the 1,071 edges of the rare-disease subset.
        Assert.Equal((1_071, 110), (mondo.Count, only.Count));
        foreach (var (disease, gene) in only.Where((_, index) => index % 10 == 0))
        {
            var data = await graph.DataAsync(
                """query($disease: ID!, $gene: ID!) { disease(id: $disease) { genes(where: { source: "infores:mondo", causal: true }, first: 100) { nodes { id } } } gene(id: $gene) { diseases(where: { source: "infores:mondo", causal: true }, first: 100) { nodes { id } } } }""",
                new { disease, gene });
            Assert.Equal(Sorted(mondo.Where(pair => pair.Disease == disease).Select(pair => pair.Gene)), Sorted(Ids(data["disease"]!["genes"]!["nodes"])));
            Assert.Equal(Sorted(mondo.Where(pair => pair.Gene == gene).Select(pair => pair.Disease)), Sorted(Ids(data["gene"]!["diseases"]!["nodes"])));
        }
    }

    private static IEnumerable<(string Disease, string Gene)> Pairs(string relation) =>
        RealData.Rows("mondo-rare_edges.tsv.gz").Where(cells => cells.Length > 4 && cells[4] == relation).Select(cells => (cells[1], $"HGNC:{cells[3].Split('/')[^1]}"));

    // By HPO and GARD.
    private static HashSet<(string Disease, string Gene)> StatedElsewhere()
    {
        var diseases = new RawDiseases();
        var byNcbi = RealData.Rows("hgnc_complete_set.txt.gz").Where(cells => cells[7] != "").ToDictionary(cells => cells[7], cells => cells[0], StringComparer.Ordinal);
        var hpo = RealData.Rows("genes_to_disease.txt.gz").Select(cells => (diseases.Of(cells[3]), byNcbi.GetValueOrDefault(cells[0].Split(':')[^1], cells[0])));
        var gard = RawDiseases.Csv("GARD_genes.csv.gz").Select(row => (diseases.Gard[row["GardID"]], row["GeneIdentifier"]));
        return [.. hpo, .. gard];
    }
}
