using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class SusceptibilityRuleTests
{
    [Theory]
    [InlineData("susceptibility to malaria", true)]
    [InlineData("Susceptibility to bipolar disorder 1", true)]
    [InlineData("malaria susceptibility", true)]
    [InlineData("malaria, susceptibility to", true)]
    [InlineData("malaria, susceptibility to, 4", true)]
    [InlineData("autism susceptibility 15", true)]
    [InlineData("autism, susceptibility to, X-linked 1", false)]
    [InlineData("familial colorectal cancer predisposition", false)]
    [InlineData("Mendelian susceptibility to mycobacterial diseases due to partial deficiency", false)]
    [InlineData("rhabdoid tumor predisposition syndrome 1", false)]
    public async Task The_name_of_the_disease_tells_a_susceptibility(string name, bool expected)
    {
        using var folder = Folder(name);
        var row = Assert.Single((await folder.ImportAsync()).Assertions, row => row.GeneAssociation is not null);
        Assert.Equal(
            expected ? (RelationshipType.AssociatedWith, GeneAssociation.Susceptibility) : (RelationshipType.CausedBy, GeneAssociation.Causal),
            (row.Type, row.GeneAssociation!.Value));
    }

    [Fact]
    public async Task A_stronger_statement_keeps_the_gene_causal_and_the_row_of_Mondo_alone_does_not()
    {
        const string Id = "MONDO:0000020";
        using var mondo = new SourceFolder().With("mondo.obo", Texts.Mondo(more:
            $"[Term]\nid: {Id}\nname: malaria, susceptibility to\nrelationship: RO:0004003 http://identifiers.org/hgnc/1 ! AAA\n"));
        Assert.Equal(GeneAssociation.Susceptibility, Assert.Single((await mondo.ImportAsync()).About(Id, RelationshipType.AssociatedWith)).GeneAssociation);

        using var stronger = new SourceFolder()
            .With("mondo.obo", Texts.Mondo(more: $"[Term]\nid: {Id}\nname: malaria, susceptibility to\nrelationship: RO:0004003 http://identifiers.org/hgnc/1 ! AAA\n"))
            .With("edges.tsv", Texts.KgxEdges + $"1 | HGNC:1 | biolink:related_to | {Id} | RO:0004012 | infores:orphanet |  |  |  |  |  |  |  |  | \n");
        var graph = await stronger.ImportAsync();
        Assert.Equal(
            [GeneAssociation.Germline, GeneAssociation.GermlineLossOfFunction],
            graph.About(Id, RelationshipType.CausedBy).Select(row => row.GeneAssociation!.Value).Order());
        Assert.Empty(graph.Items(ReportCodes.SusceptibilityByName));
    }

    private static SourceFolder Folder(string name) => new SourceFolder()
        .With("mondo.obo", Texts.Mondo(more: $"[Term]\nid: MONDO:0000020\nname: {name}\nxref: OMIM:100100 {{source=\"MONDO:equivalentTo\"}}\n"))
        .With("genes_to_disease.txt", Texts.GenesToDisease + "NCBIGene:1 | AAA | MENDELIAN | OMIM:100100 | x\n");
}
