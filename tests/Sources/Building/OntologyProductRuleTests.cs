using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class OntologyProductRuleTests
{
    [Theory]
    [InlineData("hp/hp-base")]
    [InlineData("http://purl.obolibrary.org/obo/hp/hp-base.obo")]
    [InlineData("hp/releases/2025-01-16/hp-base.owl")]
    [InlineData("hp/hp-international")]
    public async Task A_product_of_HPO_gives_the_terms_of_HPO(string id)
    {
        using var folder = new SourceFolder().With("product.obo", Texts.Hpo().Replace("ontology: hp\n", $"ontology: {id}\n"));
        var graph = await folder.ImportAsync();

        Assert.NotEmpty(graph.Entities.OfType<Phenotype>());
        Assert.Equal("infores:hpo", Assert.Single(graph.Info.Sources).Resource?.ToString());
        Assert.Empty(graph.Items(ReportCodes.OntologyUnused));
        Assert.False(graph.Get<Phenotype>("HP:0001873").Partial);
    }

    [Theory]
    [InlineData("http://purl.obolibrary.org/obo/hp/hp-base.json", "http://purl.obolibrary.org/obo/hp/releases/2025-01-16/hp-base.json")]
    [InlineData("http://purl.obolibrary.org/obo/hp/hp-base.owl", "http://purl.obolibrary.org/obo/hp/releases/2025-01-16/hp-base.owl")]
    [InlineData("http://purl.obolibrary.org/obo/hp/releases/2025-01-16/hp-base.owl", "2025-01-16")]
    public async Task A_product_as_JSON_gives_the_terms_as_well(string id, string version)
    {
        using var folder = new SourceFolder().With("product.json", $$"""
            {"graphs": [{"id": "{{id}}", "meta": {"version": "{{version}}"}, "nodes": [
              {"id": "http://purl.obolibrary.org/obo/HP_0000118", "lbl": "Phenotypic abnormality", "type": "CLASS"}], "edges": []}]}
            """);
        var graph = await folder.ImportAsync();

        Assert.Equal("Phenotypic abnormality", graph.Get<Phenotype>("HP:0000118").Name);
        Assert.Equal("2025-01-16", Assert.Single(graph.Info.Sources).Version);
    }

    [Fact]
    public async Task A_newer_subset_decides_on_its_terms_and_drops_neither_terms_nor_parents()
    {
        using var folder = new SourceFolder()
            .With("mondo.obo", Texts.Mondo("2024-01-01", "[Term]\nid: MONDO:0000012\nname: disease C\nis_a: MONDO:0000011\n"))
            .With("rare.obo", Subset("mondo/subsets/mondo-rare", "2026-01-01", "[Term]\nid: MONDO:0000001\nname: disease\n\n[Term]\nid: MONDO:0000012\nname: disease C, renamed\nis_a: MONDO:0000001\n"));
        var graph = await folder.ImportAsync();

        Assert.Equal("disease C, renamed", graph.Get<Disease>("MONDO:0000012").Name);
        Assert.Equal(
            ["MONDO:0000001", "MONDO:0000011"],
            graph.About("MONDO:0000012", RelationshipType.SubclassOf).Select(row => row.Object.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("disease A", graph.Get<Disease>("MONDO:0000010").Name);
    }

    [Fact]
    public async Task A_subset_alone_does_not_mark_terms_that_it_leaves_out()
    {
        using var folder = new SourceFolder()
            .With("rare.obo", Subset("mondo/mondo-clingen", "2026-01-01", "[Term]\nid: MONDO:0000012\nname: disease C\n"))
            .With("a.sssom.tsv", Texts.Sssom("2026-08-04", "MONDO:0000099 | left out of the subset | skos:exactMatch | OMIM:100100 | x\n"));
        var graph = await folder.ImportAsync();

        Assert.False(graph.Get<Disease>("MONDO:0000099").Partial);
        Assert.Equal("disease C", graph.Get<Disease>("MONDO:0000012").Name);
    }

    [Fact]
    public async Task Two_products_of_one_release_may_differ_and_the_main_file_counts_first()
    {
        using var folder = new SourceFolder()
            .With("a.obo", Texts.Mondo().Replace("ontology: mondo\n", "ontology: mondo/mondo-simple\n").Replace("name: disease A", "name: disease A, simple"))
            .With("b.obo", Texts.Mondo());
        var graph = await folder.ImportAsync();

        Assert.Equal("disease A", graph.Get<Disease>("MONDO:0000010").Name);
        Assert.Empty(graph.Items(ReportCodes.ReleaseDisagrees));
    }

    private static string Subset(string id, string date, string terms) =>
        $"format-version: 1.2\ndata-version: mondo/releases/{date}\nontology: {id}\n\n{terms}";
}
