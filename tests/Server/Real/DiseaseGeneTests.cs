using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>The genes of diseases by the rows of HPO, GARD and Mondo, and lists of genes page by page.</summary>
public sealed class DiseaseGeneTests(RealServer server)
{
    [Fact]
    public async Task A_disease_has_the_genes_of_the_rows_causal_and_other()
    {
        var graph = await server.GraphAsync();
        var raw = new RawGenes(new RawDiseases());
        var data = await graph.DataAsync(
            """
            { disease(id: "MONDO:0019200") {
              genes(first: 1000, orderBy: ASSERTIONS) { totalCount assertionCount nodes { id } edges { cursor assertionCount isDirect subtypes { id } } pageInfo { hasNextPage } }
              causal: genes(first: 1000, where: { causal: true }) { nodes { id } }
              counts { genes causalGenes }
            } }
            """);

        var pairs = raw.Pairs.SelectMany(gene => gene).Where(pair => pair.Disease == "MONDO:0019200").ToList();
        var genes = data["disease"]!["genes"]!;
        Assert.True(pairs.Count > 50);
        Assert.Equal(Sorted(pairs.Select(pair => pair.Gene).Distinct()), Sorted(Ids(genes["nodes"]).Where(raw.Genes.ContainsKey)));
        Assert.Equal(Sorted(pairs.Where(pair => pair.Causal).Select(pair => pair.Gene).Distinct()), Sorted(Ids(data["disease"]!["causal"]!["nodes"]).Where(raw.Genes.ContainsKey)));
        var edges = genes["edges"]!.AsArray().Select(edge => edge!).ToList();
        Assert.All(edges, edge => Assert.True((bool)edge["isDirect"]! && edge["subtypes"]!.AsArray().Count == 0));
        Assert.Equal((edges.Count, edges.Sum(edge => (int)edge["assertionCount"]!)), ((int)genes["totalCount"]!, (int)genes["assertionCount"]!));
        Assert.Equal(edges.Select(edge => (int)edge["assertionCount"]!).OrderDescending(), edges.Select(edge => (int)edge["assertionCount"]!));
        Assert.Equal(edges.Count, (int)data["disease"]!["counts"]!["genes"]!);
    }

    [Fact]
    public async Task Micro_RNAs_come_page_by_page_each_once_and_by_name()
    {
        var graph = await server.GraphAsync();
        var found = new List<string>();
        string? after = null;
        bool more;
        do
        {
            var page = (await graph.DataAsync(
                """query($after: String) { genes(where: { locusType: "RNA, micro" }, first: 300, after: $after) { nodes { symbol } pageInfo { hasNextPage endCursor } } }""",
                new { after }))["genes"]!;
            found.AddRange(page["nodes"]!.AsArray().Select(node => Text(node!["symbol"])!));
            after = Text(page["pageInfo"]!["endCursor"]);
            more = (bool)page["pageInfo"]!["hasNextPage"]!;
        }
        while (more);

        var expected = new RawGenes(new RawDiseases()).Genes.Values.Where(gene => gene.LocusType == "RNA, micro").Select(gene => gene.Symbol);
        Assert.Equal(expected.OrderBy(symbol => symbol.ToUpperInvariant(), StringComparer.Ordinal), found);
    }
}
