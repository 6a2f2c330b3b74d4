using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class AnnotationRuleTests
{
    [Theory]
    [InlineData("HP:0001873", 'P', RelationshipType.HasPhenotype)]
    [InlineData("HP:0000007", 'I', RelationshipType.HasInheritance)]
    [InlineData("HP:0003593", 'C', RelationshipType.HasOnset)]
    [InlineData("HP:0003676", 'C', RelationshipType.HasCourse)]
    [InlineData("HP:0012828", 'M', RelationshipType.HasModifier)]
    [InlineData("HP:0032444", 'H', RelationshipType.HasHistory)]
    public async Task The_branch_of_the_term_tells_the_relationship(string term, char aspect, RelationshipType type)
    {
        var graph = await ImportAsync(Row(term: term, aspect: aspect));
        Assert.Equal(type, Only(graph).Type);
        Assert.Empty(graph.Items(ReportCodes.AspectDisagrees));
    }

    [Fact]
    public async Task The_branch_wins_over_the_aspect_and_the_contradiction_is_listed()
    {
        var graph = await ImportAsync(Row(term: "HP:0000007", aspect: 'P'));
        Assert.Equal(RelationshipType.HasInheritance, Only(graph).Type);
        var item = Assert.Single(graph.Items(ReportCodes.AspectDisagrees));
        Assert.Equal((ReportSeverity.Refused, 3), (item.Severity, item.Line));
    }

    [Fact]
    public async Task An_annotation_with_an_alternative_id_is_about_the_term_and_keeps_what_was_stated()
    {
        var row = Only(await ImportAsync(Row(term: "HP:0003135")));
        Assert.Equal(("HP:0001871", "HP:0003135"), (row.Object.ToString(), row.StatedObject));
    }

    [Theory]
    [InlineData("NOT", "")]
    [InlineData("", "0/7")]
    [InlineData("", "HP:0040285")]
    [InlineData("", "0%")]
    [InlineData("NOT", "0/7")]
    [InlineData("NOT", "20/20")]
    [InlineData("NOT", "HP:0040281")]
    public async Task NOT_nobody_of_n_and_excluded_all_negate(string qualifier, string frequency)
    {
        var row = Only(await ImportAsync(Row(qualifier: qualifier, frequency: frequency)));
        Assert.True(row.Negated);
        if (frequency.Length > 0)
        {
            Assert.Equal((frequency, 0d, FrequencyBand.Excluded), (row.Frequency!.Raw, row.Frequency.Value, row.Frequency.Band));
        }
    }

    [Fact]
    public async Task NOT_wins_over_the_number_beside_it_so_nobody_is_counted_as_having_it()
    {
        var row = Only(await ImportAsync(Row(qualifier: "NOT", frequency: "20/20")));
        Assert.Equal((null, null), (row.Frequency!.Observed, row.Frequency.Total));
    }

    [Fact]
    public async Task No_frequency_is_unknown_and_not_zero()
    {
        var row = Only(await ImportAsync(Row(frequency: "")));
        Assert.Null(row.Frequency);
        Assert.False(row.Negated);
    }

    [Theory]
    [InlineData("MALE", Sex.Male)]
    [InlineData("male", Sex.Male)]
    [InlineData("Female", Sex.Female)]
    public async Task Sex_is_read_in_any_case(string text, Sex sex) =>
        Assert.Equal(sex, Only(await ImportAsync(Row(sex: text))).Sex);

    [Fact]
    public async Task Onset_modifiers_evidence_and_publications_stand_with_the_assertion()
    {
        var row = Only(await ImportAsync(Row(onset: "HP:0003593", modifiers: "HP:0012828;HP:0003676;HP:0012828", reference: "pmid:1;OMIM:100100;ISBN-13:978-0721606156;http://a.b/c")));
        Assert.Equal("HP:0003593", row.Onset.ToString());
        Assert.Equal(["HP:0012828", "HP:0003676"], row.Modifiers.Select(modifier => modifier.ToString()));
        Assert.Equal("PCS", row.Evidence);
        Assert.Equal(["PMID:1", "OMIM:100100", "ISBN-13:978-0721606156", "http://a.b/c"], row.Publications);
    }

    [Theory]
    [InlineData("PMID: 777", "PMID:777")]
    [InlineData("PMID:1, PMID:2,PMID:3", "PMID:1 PMID:2 PMID:3")]
    [InlineData("PMID:1|OMIM:100100", "PMID:1 OMIM:100100")]
    [InlineData("PMID:1;PMID: 2| PMID:1;", "PMID:1 PMID:2")]
    [InlineData("http://a.b/c?d=1,2;e=3|4", "http://a.b/c?d=1,2;e=3|4")]
    [InlineData("http://a.b/c;PMID:1,http://a.b/d", "http://a.b/c PMID:1 http://a.b/d")]
    public async Task Publications_are_separated_by_semicolons_commas_or_pipes_except_within_an_address(string reference, string expected) =>
        Assert.Equal(expected.Split(' '), Only(await ImportAsync(Row(reference: reference))).Publications);

    [Theory]
    [InlineData("not")]
    [InlineData("Not")]
    [InlineData("NOT ")]
    [InlineData(" nOT")]
    public async Task NOT_negates_in_any_case_and_with_blanks(string qualifier) =>
        Assert.True(Only(await ImportAsync(Row(qualifier: qualifier))).Negated);

    [Fact]
    public async Task A_blank_behind_the_colon_is_not_part_of_an_identifier() =>
        Assert.Equal("OMIM:100100", Only(await ImportAsync(Row(disease: "OMIM: 100100"))).Subject.ToString());

    [Fact]
    public async Task A_term_that_no_release_holds_leads_to_nothing_and_is_listed()
    {
        var graph = await ImportAsync(Row(term: "HP:9999999"));
        Assert.DoesNotContain(graph.Assertions, IsAnnotation);
        var item = Assert.Single(graph.Items(ReportCodes.Dangling));
        Assert.Equal(("phenotype.hpoa", 3L, "HP:9999999"), (item.Source, item.Line, item.Subject));
    }

    [Theory]
    [InlineData("FOO:1", "", "HP:0001873", "'FOO:1' has the prefix 'FOO', which is not registered")]
    [InlineData("NCBIGene:1", "", "HP:0001873", "NCBIGene:1 is not a disease")]
    [InlineData("OMIM:12A", "", "HP:0001873", "'OMIM:12A' is not a valid OMIM identifier; expected for example OMIM:603903")]
    [InlineData("OMIM:1", "both", "HP:0001873", "Column 'sex' is 'both'; expected MALE or FEMALE")]
    [InlineData("OMIM:1", "", "thrombocytopenia", "'thrombocytopenia' is not a valid identifier")]
    public async Task A_bad_value_rejects_the_row_with_file_line_and_reason(string disease, string sex, string term, string reason)
    {
        var graph = await ImportAsync(Row(disease: disease, sex: sex, term: term));
        Assert.DoesNotContain(graph.Assertions, IsAnnotation);
        var item = Assert.Single(graph.Report.Items, item => item.Severity == ReportSeverity.Rejected);
        Assert.Equal(("phenotype.hpoa", 3L), (item.Source, item.Line));
        Assert.Contains(reason, item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_never_collapsed_even_if_they_are_equal()
    {
        var graph = await ImportAsync(Row() + Row() + Row(frequency: "1/3"));
        var rows = graph.Assertions.Where(IsAnnotation).ToList();
        Assert.Equal(3, rows.Count);
        Assert.Equal(3, rows.Select(row => row.Id).Distinct().Count());
        Assert.All(rows, row => Assert.Matches("^a[A-Za-z0-9_-]{22}$", row.Id));
    }

    [Fact]
    public async Task The_most_frequent_name_of_an_unmapped_entry_is_its_name_and_the_others_are_synonyms()
    {
        var graph = await ImportAsync(Row(name: "Rare spelling") + Row(name: "Common spelling") + Row(name: "Common spelling", frequency: "1/2"));
        Assert.Equal("Common spelling", graph.Get<Disease>("OMIM:100100").Name);
        Assert.Equal("Rare spelling", Assert.Single(graph.Text("OMIM:100100").Synonyms).Text);
    }

    private static bool IsAnnotation(Assertion row) => row.Type != RelationshipType.SubclassOf;

    private static Assertion Only(GraphContent graph) => Assert.Single(graph.Assertions, IsAnnotation);

    private static async Task<GraphContent> ImportAsync(string rows)
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo()).With("phenotype.hpoa", Texts.Hpoa + rows);
        return await folder.ImportAsync();
    }

    private static string Row(
        string disease = "OMIM:100100", string name = "Disease", string qualifier = "", string term = "HP:0001873", string reference = "PMID:1",
        string onset = "", string frequency = "", string sex = "", string modifiers = "", char aspect = 'P') =>
        string.Join('\t', disease, name, qualifier, term, reference, "PCS", onset, frequency, sex, modifiers, aspect, "HPO:x[2020-01-01]") + "\n";
}
