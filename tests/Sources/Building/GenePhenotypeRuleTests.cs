using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class GenePhenotypeRuleTests
{
    private const string Header = "ncbi_gene_id | gene_symbol | hpo_id | hpo_name | frequency | disease_id\n";

    [Fact]
    public async Task Pairs_of_gene_and_disease_count_where_genes_to_disease_is_missing()
    {
        using var folder = new SourceFolder()
            .With("hp.obo", Texts.Hpo())
            .With("genes_to_phenotype.txt", Header
                + "212 | ALAS2 | HP:0001873 | Thrombocytopenia | - | OMIM:300751\n"
                + "212 | ALAS2 | HP:0001871 | Abnormality of blood | 1/2 | OMIM:300751\n"
                + "NCBIGene:212 | ALAS2 | HP:0001871 | Abnormality of blood | - | ORPHA:75563\n"
                + "213 | ALB | HP:0001871 | Abnormality of blood | - | -\n");
        var graph = await folder.ImportAsync();

        var row = Assert.Single(graph.About("OMIM:300751", RelationshipType.AssociatedWith));
        Assert.Equal(("NCBIGene:212", GeneAssociation.Unspecified, "infores:omim"), (row.Object.ToString(), row.GeneAssociation!.Value, row.PrimarySource.ToString()));
        Assert.Equal(["infores:hpo-annotations"], row.Aggregators.Select(aggregator => aggregator.ToString()));
        Assert.Equal("infores:orphanet", Assert.Single(graph.About("ORPHA:75563", RelationshipType.AssociatedWith)).PrimarySource.ToString());
        Assert.Equal("ALAS2", graph.Get<Gene>("NCBIGene:212").Symbol);
        Assert.Equal("genes_to_phenotype.txt", Assert.Single(graph.Items(ReportCodes.GenesToDiseaseMissing)).Source);
        Assert.Equal(2, graph.Count(ReportCodes.DerivedRows));
    }

    [Fact]
    public async Task Beside_genes_to_disease_the_rows_are_listed_as_derived()
    {
        using var folder = new SourceFolder()
            .With("hp.obo", Texts.Hpo())
            .With("genes_to_disease.txt", Texts.GenesToDisease + "NCBIGene:212 | ALAS2 | MENDELIAN | OMIM:300751 | x\n")
            .With("genes_to_phenotype.txt", Header + "212 | ALAS2 | HP:0001873 | Thrombocytopenia | - | OMIM:300751\n");
        var graph = await folder.ImportAsync();

        Assert.Equal(GeneAssociation.Causal, Assert.Single(graph.Assertions, row => row.GeneAssociation is not null).GeneAssociation);
        Assert.Empty(graph.Items(ReportCodes.GenesToDiseaseMissing));
        Assert.Equal(1, graph.Count(ReportCodes.DerivedRows));
        Assert.Single(graph.Items(ReportCodes.DerivedRows));
    }
}
