namespace KnowledgeGraph.Sources.Tests.Seed;

/// <summary>The genes of the seed against HGNC, and its gene edges against GARD and HPO.</summary>
public sealed class SeedGeneTests
{
    private readonly SeedFiles _seed = new();

    [Fact]
    public void Symbols_names_aliases_and_identifiers_are_those_of_HGNC()
    {
        var genes = _seed.NodesOf("biolink:Gene");
        var hgnc = TabTable.Read(RealData.Lines("hgnc_complete_set.txt.gz"));
        var approved = hgnc.Rows.Where(row => genes.ContainsKey(hgnc.Cell(row, "hgnc_id"))).ToList();

        Assert.Equal(genes.Count, approved.Count);
        Assert.All(approved, row =>
        {
            var gene = genes[hgnc.Cell(row, "hgnc_id")];
            Assert.Equal("Approved", hgnc.Cell(row, "status"));
            Assert.Equal(hgnc.Cell(row, "symbol"), _seed.Nodes.Cell(gene, "symbol"));
            Assert.Equal(hgnc.Cell(row, "symbol"), _seed.Nodes.Cell(gene, "name"));
            Assert.Equal(hgnc.Cell(row, "name"), _seed.Nodes.Cell(gene, "full_name"));
            Assert.Equal(hgnc.Cell(row, "locus_type"), _seed.Nodes.Cell(gene, "locus_type"));
            Assert.Equal(hgnc.Cell(row, "alias_symbol").Trim('"'), _seed.Nodes.Cell(gene, "alias"));
            Assert.Equal(hgnc.Cell(row, "prev_symbol").Trim('"'), _seed.Nodes.Cell(gene, "previous_symbol"));
            var xrefs = _seed.Nodes.List(gene, "xref");
            Assert.Contains("NCBIGene:" + hgnc.Cell(row, "entrez_id"), xrefs);
            Assert.Contains("ENSEMBL:" + hgnc.Cell(row, "ensembl_gene_id"), xrefs);
        });
    }

    [Fact]
    public void A_gene_edge_that_came_through_HPO_is_a_row_of_genes_to_disease()
    {
        var published = TabTable.Read(RealData.Lines("genes_to_disease.txt.gz"));
        var pairs = published.Rows
            .Select(row => (published.Cell(row, "ncbi_gene_id"), published.Cell(row, "disease_id"))).ToHashSet();

        Assert.All(Through("infores:hpo-annotations"), edge =>
        {
            var ncbi = _seed.Nodes.List(edge.Gene, "xref").Single(id => id.StartsWith("NCBIGene:", StringComparison.Ordinal));
            Assert.Contains((ncbi, edge.Entry), pairs);
        });
    }

    [Fact]
    public void A_gene_edge_that_came_through_GARD_is_a_row_of_GARD_with_its_publications()
    {
        var published = RealData.Lines("GARD_genes.csv.gz").ToList();

        Assert.All(Through("infores:gard"), edge =>
        {
            var id = _seed.Nodes.Cell(edge.Gene, "id");
            var row = Assert.Single(published, line =>
                line.Contains($",{edge.Entry},", StringComparison.Ordinal) && line.EndsWith($",{id}", StringComparison.Ordinal));
            // The record of the seed disease cites nothing; its publication stands in the record of its parent.
            if (edge.Entry != "OMIM:205950")
            {
                Assert.All(_seed.Edges.List(edge.Row, "publications"), publication => Assert.Contains(publication, row, StringComparison.Ordinal));
            }
        });
    }

    /// <summary>Gene edges with an aggregator: the gene's node, the entry stated, and the row.</summary>
    private List<(string[] Gene, string Entry, string[] Row)> Through(string aggregator)
    {
        var genes = _seed.NodesOf("biolink:Gene");
        var edges = from row in _seed.Edges.Rows
                    where _seed.Edges.List(row, "aggregator_knowledge_source").Contains(aggregator)
                    let caused = _seed.Edges.Cell(row, "predicate") == "biolink:caused_by"
                    let gene = genes[_seed.Edges.Cell(row, caused ? "object" : "subject")]
                    select (gene, _seed.Edges.Cell(row, caused ? "original_subject" : "original_object"), row);
        var list = edges.ToList();
        Assert.NotEmpty(list);
        return list;
    }
}
