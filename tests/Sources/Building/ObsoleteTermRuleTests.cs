using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class ObsoleteTermRuleTests
{
    [Theory]
    [InlineData("replaced_by: HP:0001873\n")]
    [InlineData("replaced_by: HP:0001873\nconsider: HP:0001871\n")]
    [InlineData("property_value: IAO:0100001 HP:0001873\n")]
    public async Task The_replacement_that_an_obsolete_term_names_wins_over_an_alternative_id(string clauses)
    {
        using var folder = Obsolete(clauses, ownerOfAlternativeId: "HP:0000007");
        var graph = await folder.ImportAsync();

        Assert.Equal(["HP:0001873 Replaced"], graph.Targets("HP:0000100"));
        var item = Assert.Single(graph.Items(ReportCodes.AlternativeOverruled));
        Assert.Equal((ReportSeverity.Notice, "HP:0000100"), (item.Severity, item.Subject));
        Assert.Contains("HP:0000101", item.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("replaced_by: HP:0000101\n")]
    public async Task An_obsolete_term_that_another_term_has_as_an_alternative_id_is_replaced_by_it(string clauses)
    {
        using var folder = Obsolete(clauses, ownerOfAlternativeId: "HP:0000118");
        var graph = await folder.ImportAsync();

        Assert.Equal(["HP:0000101 Replaced"], graph.Targets("HP:0000100"));
        Assert.Null(graph.Find("HP:0000100"));
        Assert.Empty(graph.Items(ReportCodes.AlternativeOverruled));
    }

    [Theory]
    [InlineData("consider: HP:0001871\n", "HP:0001871")]
    [InlineData("property_value: http://www.geneontology.org/formats/oboInOwl#consider HP:0001871\n", "HP:0001871")]
    [InlineData("consider: HP:0001873\nconsider: HP:0001871\n", "HP:0001871 HP:0001873")]
    [InlineData("replaced_by: HP:0001873\nreplaced_by: HP:0001871\n", "HP:0001871 HP:0001873")]
    [InlineData("replaced_by: HP:0001873\nreplaced_by: HP:0001871\nconsider: HP:0000118\n", "HP:0000118 HP:0001871 HP:0001873")]
    [InlineData("consider: HP:0003135\n", "HP:0001871")]
    [InlineData("", "")]
    public async Task A_deprecated_term_offers_the_terms_to_use_in_its_place(string clauses, string expected)
    {
        using var folder = Obsolete(clauses);
        var graph = await folder.ImportAsync();
        var term = graph.Get<Phenotype>("HP:0000100");

        Assert.True(term.Deprecated);
        Assert.Null(term.ReplacedBy);
        Assert.Equal(expected, string.Join(' ', term.Consider));
    }

    [Fact]
    public async Task Two_terms_with_the_obsolete_id_as_an_alternative_one_are_both_offered()
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo(more: """
            [Term]
            id: HP:0000100
            name: obsolete thing
            is_obsolete: true

            [Term]
            id: HP:0000101
            name: one
            alt_id: HP:0000100

            [Term]
            id: HP:0000102
            name: other
            alt_id: HP:0000100
            """));
        var graph = await folder.ImportAsync();
        Assert.Equal("HP:0000101 HP:0000102", string.Join(' ', graph.Get<Phenotype>("HP:0000100").Consider));
    }

    [Fact]
    public async Task A_term_to_consider_that_is_obsolete_as_well_leads_on()
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo(more: """
            [Term]
            id: HP:0000100
            name: obsolete first
            is_obsolete: true
            consider: HP:0000101

            [Term]
            id: HP:0000101
            name: obsolete second
            is_obsolete: true
            consider: HP:0001871
            consider: HP:0000100
            """));
        var graph = await folder.ImportAsync();
        Assert.Equal("HP:0001871", string.Join(' ', graph.Get<Phenotype>("HP:0000100").Consider));
    }

    [Fact]
    public async Task A_term_to_consider_that_no_file_holds_is_listed()
    {
        using var folder = Obsolete("consider: HP:7777777\n");
        var graph = await folder.ImportAsync();
        Assert.Empty(graph.Get<Phenotype>("HP:0000100").Consider);
        var item = Assert.Single(graph.Items(ReportCodes.CandidateUnknown));
        Assert.Equal(("hp.obo", "HP:0000100"), (item.Source, item.Subject));
        Assert.Contains("HP:7777777", item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alternative_id_of_an_obsolete_term_leads_where_the_term_leads()
    {
        using var folder = Obsolete("replaced_by: HP:0001873\nalt_id: HP:0000099\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(["HP:0001873 Alternative"], graph.Targets("HP:0000099"));
    }

    private static SourceFolder Obsolete(string clauses, string? ownerOfAlternativeId = null) =>
        new SourceFolder().With("hp.obo", Texts.Hpo(more:
            $"[Term]\nid: HP:0000100\nname: obsolete thing\nis_obsolete: true\n{clauses}\n"
            + (ownerOfAlternativeId is null ? "" : $"[Term]\nid: HP:0000101\nname: other\nalt_id: HP:0000100\nis_a: {ownerOfAlternativeId}\n")));
}
