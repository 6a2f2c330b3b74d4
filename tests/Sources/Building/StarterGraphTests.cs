using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Seed;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class StarterGraphTests(StarterGraph starter) : IClassFixture<StarterGraph>
{
    private GraphContent Graph => starter.Content;

    [Fact]
    public void The_page_of_the_seed_disease_gives_29_rows_in_their_bands() => GardPage.Check(Graph);

    [Theory]
    [InlineData("OMIM:205950")]
    [InlineData("GARD:18381")]
    [InlineData("UMLS:C4225425")]
    [InlineData("MESH:C567145")]
    public void An_exactly_mapped_identifier_stands_for_the_seed_disease(string id) =>
        Assert.Equal(["MONDO:0008785 Merged"], Graph.Targets(id));

    [Fact]
    public void The_seed_disease_is_caused_by_SLC25A38_and_inherited_recessively()
    {
        var gene = Assert.Single(Graph.About("MONDO:0008785", RelationshipType.CausedBy));
        Assert.Equal("HGNC:26054", gene.Object.ToString());
        Assert.Equal(["infores:gard", "infores:hpo-annotations"], gene.Aggregators.Select(aggregator => aggregator.ToString()));
        Assert.Contains(Graph.About("MONDO:0008785", RelationshipType.HasInheritance), row => row.Object.ToString() == "HP:0000007");
        Assert.Contains(Graph.About("MONDO:0008785", RelationshipType.HasOnset), row => row.Object.ToString() == "HP:0003593");
    }

    [Fact]
    public void Every_edge_of_the_file_is_an_assertion_and_every_node_an_entity()
    {
        var files = new SeedFiles();
        var genePairs = files.Edges.Rows.Where(row => files.Edges.Cell(row, "copied_from").StartsWith("GARD_genes", StringComparison.Ordinal)).Count();
        Assert.Equal(files.Edges.Rows.Count - genePairs, Graph.Assertions.Count);
        Assert.Equal(files.Nodes.Rows.DistinctBy(row => files.Nodes.Cell(row, "id")).Count(), Graph.Entities.Count);

        // Each gene pair of GARD is in genes_to_disease.txt as well; the two copies are one assertion.
        Assert.All(Graph.Report.Items, item => Assert.Equal(ReportCodes.GeneRowJoined.Name, item.Code));
        Assert.Equal(genePairs, Graph.Report.Items.Count);
    }

    [Fact]
    public void An_edge_from_gene_to_disease_is_turned_round()
    {
        var rows = Graph.Assertions.Where(row => row.GeneAssociation == GeneAssociation.Candidate).ToList();
        var row = Assert.Single(rows);
        Assert.Equal(("MONDO:0014869", "HGNC:17095", "ORPHA:528091"), (row.Subject.ToString(), row.Object.ToString(), row.StatedSubject));
        Assert.Equal(RelationshipType.AssociatedWith, row.Type);
    }

    [Fact]
    public void Somatic_causes_are_told_from_germline_ones()
    {
        var rows = Graph.About("MONDO:0019157", RelationshipType.CausedBy);
        Assert.Equal(["HGNC:10768", "HGNC:25941"], rows.Select(row => row.Object.ToString()).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(VariantOrigin.Somatic, row.GeneAssociation!.Value.Origin()));
    }

    [Fact]
    public void Overviews_stand_with_their_disease_in_reading_order()
    {
        var overview = Graph.Text("MONDO:0008785").Overview;
        Assert.Equal(File.ReadLines(SeedFiles.PathOf("overviews.tsv")).Count() - 1, overview.Count);
        Assert.Equal(overview.OrderBy(paragraph => paragraph.Section), overview);
    }

    [Fact]
    public async Task The_same_files_give_the_same_hash()
    {
        var again = await SourceFolder.ImportAsync([], withSeed: true);
        Assert.Equal(Graph.Info.Hash, again.Info.Hash);
        Assert.Matches("^[0-9a-f]{64}$", Graph.Info.Hash);
        Assert.All(Graph.Entities, entity => Assert.Equal(Graph.Info.Hash, entity.Release));
    }
}
