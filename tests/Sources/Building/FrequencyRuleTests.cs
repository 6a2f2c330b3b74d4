using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>What becomes of the frequencies that sources state, in every format that states them.</summary>
public sealed class FrequencyRuleTests
{
    private const string NewHeader =
        "#version: 2025-01-16\ndatabase_id | disease_name | qualifier | hpo_id | reference | evidence | onset | frequency | sex | modifier | aspect | biocuration\n";

    [Theory]
    [InlineData("9/7")]
    [InlineData("120%")]
    [InlineData("0.5")]
    [InlineData("-")]
    [InlineData("often")]
    [InlineData("0/0")]
    [InlineData("10-20%")]
    public async Task A_frequency_that_cannot_be_read_leaves_the_statement_with_an_unknown_one_and_is_listed(string text)
    {
        var graph = await AnnotatedAsync(text);
        Assert.Null(Only(graph).Frequency);
        Assert.False(Only(graph).Negated);
        var item = Assert.Single(graph.Items(ReportCodes.FrequencyUnreadable));
        Assert.Equal((ReportSeverity.Refused, "phenotype.hpoa", 3L, "OMIM:1"), (item.Severity, item.Source, item.Line, item.Subject));
        Assert.Contains($"'{text}' is not a frequency", item.Message, StringComparison.Ordinal);
        Assert.Equal(1, graph.Count(ReportCodes.FrequencyUnknown));
    }

    [Theory]
    [InlineData("9 / 17", FrequencyBasis.Count)]
    [InlineData("9 of 17", FrequencyBasis.Count)]
    [InlineData("17 %", FrequencyBasis.Percent)]
    [InlineData("Very frequent", FrequencyBasis.Term)]
    [InlineData("frequent (79-30%)", FrequencyBasis.Term)]
    public async Task Other_spellings_are_read_and_stay_as_stated(string text, FrequencyBasis basis)
    {
        var graph = await AnnotatedAsync(text);
        Assert.Equal((text, basis), (Only(graph).Frequency!.Raw, Only(graph).Frequency!.Basis));
        Assert.Empty(graph.Items(ReportCodes.FrequencyUnreadable));
    }

    [Fact]
    public async Task The_counts_of_a_file_go_by_what_was_read()
    {
        var graph = await AnnotatedAsync("9 of 17", "0 of 3", "17 %", "Occasional", "HP:0040283", "-", "");
        var counts = new[]
        {
            ReportCodes.FrequencyCounts, ReportCodes.ZeroOfNRows, ReportCodes.FrequencyPercentages, ReportCodes.FrequencyTerms, ReportCodes.FrequencyUnknown,
        };
        Assert.Equal([2, 1, 1, 2, 2], counts.Select(code => graph.Count(code)));
    }

    [Theory]
    [InlineData("now and then")]
    [InlineData("NOW and THEN")]
    [InlineData("every other time")]
    public async Task The_labels_and_exact_synonyms_of_the_release_that_was_read_are_words_too(string text)
    {
        var more = "\n[Term]\nid: HP:0040283\nname: Now and then\nsynonym: \"Every other time\" EXACT []\nsynonym: \"Hardly\" RELATED []\nis_a: HP:0000001\n";
        using var folder = Folder(more, text, "Hardly");
        var graph = await folder.ImportAsync();
        Assert.Equal((.05, .29), graph.Assertions.Where(IsAnnotation).Select(row => (row.Frequency?.Low, row.Frequency?.High)).Single(range => range.Low is not null));
        Assert.Contains("'Hardly'", Assert.Single(graph.Items(ReportCodes.FrequencyUnreadable)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frequency_qualifier", "9/7", null)]
    [InlineData("frequency_qualifier", "often", null)]
    [InlineData("frequency_qualifier", "9 of 17", 9)]
    public async Task An_edge_of_KGX_is_read_by_the_same_rules(string column, string text, int? observed)
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo())
            .With("edges.tsv", $"subject | predicate | object | primary_knowledge_source | {column}\nOMIM:1 | biolink:has_phenotype | HP:0001873 | infores:x | {text}\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(observed, Only(graph).Frequency?.Observed);
        Assert.Equal(observed is null ? 1 : 0, graph.Items(ReportCodes.FrequencyUnreadable).Length);
    }

    [Fact]
    public async Task Columns_that_a_row_can_do_without_are_read_as_empty_and_listed()
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo()).With(
            "phenotype.hpoa",
            "#version: 2025-01-16\ndatabase_id | disease_name | qualifier | hpo_id | reference | evidence | frequency | aspect\n"
            + "OMIM:1 | D |  | HP:0001873 | PMID:1 | PCS | 3/4 | P\n");
        var graph = await folder.ImportAsync();
        Assert.Equal(("3/4", null), (Only(graph).Frequency!.Raw, Only(graph).Sex));
        var item = Assert.Single(graph.Items(ReportCodes.ColumnsMissing));
        Assert.Equal(("phenotype.hpoa", ReportSeverity.Notice), (item.Source, item.Severity));
        Assert.Contains("lacks 'onset', 'sex', 'modifier', 'biocuration'", item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_named_and_lacks_a_required_column_is_an_error_that_names_it()
    {
        using var folder = new SourceFolder().With("phenotype.hpoa", NewHeader.Replace(" | aspect", ""));
        var error = await Assert.ThrowsAsync<ImportException>(() => SourceFolder.ImportAsync([Path.Combine(folder.Path, "phenotype.hpoa")]));
        Assert.Equal(SourceErrorCodes.FileColumnsMissing, error.Code);
        Assert.Contains("it looks like Human Phenotype Ontology annotations, but its header lacks 'aspect'", error.Message, StringComparison.Ordinal);
    }

    private static bool IsAnnotation(Assertion row) => row.Type == RelationshipType.HasPhenotype;

    private static Assertion Only(GraphContent graph) => Assert.Single(graph.Assertions, IsAnnotation);

    private static async Task<GraphContent> AnnotatedAsync(params string[] frequencies)
    {
        using var folder = Folder(more: "", frequencies);
        return await folder.ImportAsync();
    }

    private static SourceFolder Folder(string more, params string[] frequencies) => new SourceFolder()
        .With("hp.obo", Texts.Hpo(more: more))
        .With("phenotype.hpoa", NewHeader + string.Concat(frequencies.Select(text => $"OMIM:1\tD\t\tHP:0001873\tPMID:1\tPCS\t\t{text}\t\t\tP\tHPO:x[2020-01-01]\n")));
}
