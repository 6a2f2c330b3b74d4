namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class SynonymRuleTests
{
    [Theory]
    [InlineData("synonym: \"Thing\" EXACT layperson []\n", "Exact layperson Thing")]
    [InlineData("synonym: \"Thing\" EXACT abbreviation []\n", "Exact abbreviation Thing")]
    [InlineData("synonym: \"Thing\" EXACT []\n", "")]
    [InlineData("synonym: \"Other\" EXACT layperson []\nsynonym: \"Other\" EXACT []\n", "Exact layperson Other")]
    [InlineData("synonym: \"Other\" RELATED layperson []\nsynonym: \"Other\" EXACT []\n", "Exact  Other, Related layperson Other")]
    [InlineData("synonym: \"Other\" EXACT layperson []\nsynonym: \"Other\" EXACT plural_form []\n", "Exact layperson Other, Exact plural_form Other")]
    [InlineData("synonym: \"Other\" EXACT layperson []\nsynonym: \"Other\" RELATED layperson []\n", "Exact layperson Other")]
    [InlineData("synonym: \"Other\" EXACT []\nsynonym: \"Other\" RELATED []\n", "Exact  Other")]
    public async Task A_synonym_is_kept_once_for_each_type_and_the_label_only_with_a_type(string clauses, string expected)
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo(more: $"[Term]\nid: HP:0000100\nname: Thing\n{clauses}"));
        var graph = await folder.ImportAsync();
        Assert.Equal(expected, string.Join(", ", graph.Text("HP:0000100").Synonyms.Select(synonym => $"{synonym.Scope} {synonym.Type} {synonym.Text}")));
    }

    [Fact]
    public async Task A_symbol_that_is_an_alias_and_a_previous_symbol_is_both()
    {
        using var folder = new SourceFolder().With("hgnc.txt", Texts.Hgnc + "HGNC:1 | AAA | a gene | gene with protein product | Approved | OLD|ALIAS | OLD|PREV | 1 | ENSG00000000001 | \n");
        var graph = await folder.ImportAsync();
        var synonyms = graph.Text("HGNC:1").Synonyms.Select(synonym => $"{synonym.Type} {synonym.Text}").Order(StringComparer.Ordinal);
        Assert.Equal(["ALIAS_SYMBOL ALIAS", "ALIAS_SYMBOL OLD", "PREVIOUS_SYMBOL OLD", "PREVIOUS_SYMBOL PREV"], synonyms);
    }
}
