using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>A resource counts at its newest release, whatever the names and the order of the files.</summary>
public sealed class ReleaseRuleTests
{
    private const string Present = "OMIM:100100 | Disease |  | HP:0001873 | PMID:1 | PCS |  | 1/2 |  |  | P | HPO:x[2020-01-01]\n";
    private const string Absent = "OMIM:100100 | Disease | NOT | HP:0001873 | PMID:1 | PCS |  |  |  |  | P | HPO:x[2020-01-01]\n";
    private const string Withdrawn = "OMIM:100100 | Disease |  | HP:0001871 | PMID:1 | PCS |  | 2/2 |  |  | P | HPO:x[2020-01-01]\n";

    public static TheoryData<string, string> UndatedFiles { get; } = new()
    {
        { Texts.GenesToDisease + "NCBIGene:1 | A1 | MENDELIAN | OMIM:100100 | x\n", Texts.GenesToDisease + "NCBIGene:2 | A2 | MENDELIAN | OMIM:100100 | x\n" },
        { Texts.Hgnc + "HGNC:1 | A1 | a one | gene | Approved |  |  | 1 |  | \n", Texts.Hgnc + "HGNC:1 | A2 | a two | gene | Approved |  |  | 1 |  | \n" },
        { Texts.HgncWithdrawn + "HGNC:2 | Entry Withdrawn | OLD | \n", Texts.HgncWithdrawn + "HGNC:3 | Entry Withdrawn | OLDER | \n" },
        { Texts.Gard + "GARD:0000001,OMIM,OMIM:100100,Disorder,Disease,One,\n", Texts.Gard + "GARD:0000001,OMIM,OMIM:100100,Disorder,Disease,Two,\n" },
        { Texts.GardParents + "GARD:0000001,GARD:0000002\n", Texts.GardParents + "GARD:0000001,GARD:0000003\n" },
        { Texts.GardXrefs + "GARD:0000001,OMIM,100100,Exact\n", Texts.GardXrefs + "GARD:0000001,OMIM,100200,Exact\n" },
    };

    [Theory]
    [InlineData("a.hpoa", "b.hpoa")]
    [InlineData("b.hpoa", "a.hpoa")]
    public async Task Of_two_releases_of_the_annotations_only_the_newer_one_counts(string older, string newer)
    {
        using var folder = Folder().With(older, Hpoa("2023-01-27", Absent + Withdrawn)).With(newer, Hpoa("2025-01-16", Present));
        var graph = await folder.ImportAsync();

        var assertion = Assert.Single(graph.About("OMIM:100100", RelationshipType.HasPhenotype));
        Assert.False(assertion.Negated);
        var item = Assert.Single(graph.Items(ReportCodes.Overridden));
        Assert.Equal((older, "2023-01-27"), (item.Source, item.Subject));
        Assert.DoesNotContain(graph.Info.Sources, file => file.Name == older);
    }

    [Fact]
    public async Task Annotations_that_state_no_release_add_to_those_of_a_release()
    {
        using var folder = Folder().With("hpo.hpoa", Hpoa("2025-01-16", Present)).With("clinic.hpoa", Hpoa(null, Withdrawn));
        var graph = await folder.ImportAsync();

        Assert.Equal(2, graph.About("OMIM:100100", RelationshipType.HasPhenotype).Length);
        Assert.Empty(graph.Items(ReportCodes.Overridden));
    }

    [Fact]
    public async Task Files_of_one_release_are_read_together_and_equal_rows_count_once()
    {
        using var folder = Folder().With("one.hpoa", Hpoa("2025-01-16", Present + Withdrawn)).With("two.hpoa", Hpoa("20250116", Present));
        var graph = await folder.ImportAsync();

        Assert.Equal(2, graph.About("OMIM:100100", RelationshipType.HasPhenotype).Length);
        Assert.Single(graph.Items(ReportCodes.RowMerged));
        Assert.Empty(graph.Items(ReportCodes.Overridden));
    }

    [Theory]
    [InlineData("# mapping_set_id: https://example.org/sets/clinic.sssom.tsv\n", "# mapping_set_id: https://example.org/sets/clinic.sssom.tsv\n")]
    [InlineData("# mapping_set_id: https://example.org/releases/2020-01-01/clinic.sssom.tsv\n", "# mapping_set_id: https://example.org/releases/2026-01-01/clinic.sssom.tsv\n")]
    [InlineData("# mapping_provider: https://example.org\n", "# mapping_provider: https://example.org\n")]
    public async Task A_mapping_set_counts_at_its_newest_release(string older, string newer)
    {
        const string Columns = "subject_id | predicate_id | object_id | mapping_justification\n";
        using var folder = Folder().With("mondo.obo", Texts.Mondo())
            .With("z.sssom.tsv", $"{older}# mapping_date: 2020-01-01\n{Columns}MONDO:0000010 | skos:exactMatch | ICD10CM:D64.0 | x\n")
            .With("a.sssom.tsv", $"{newer}# mapping_date: 2026-01-01\n{Columns}MONDO:0000010 | skos:exactMatch | ICD10CM:D64.3 | x\n");
        var graph = await folder.ImportAsync();

        Assert.Equal(["ICD10CM:D64.3"], graph.Text("MONDO:0000010").Xrefs.Select(xref => xref.Id));
        Assert.Equal("z.sssom.tsv", Assert.Single(graph.Items(ReportCodes.Overridden)).Source);
    }

    [Fact]
    public async Task Two_mapping_sets_of_one_provider_to_different_namespaces_are_both_read()
    {
        const string Head = "# mapping_provider: https://example.org\n# mapping_date: ";
        const string Columns = "subject_id | predicate_id | object_id | mapping_justification\n";
        using var folder = Folder().With("mondo.obo", Texts.Mondo())
            .With("one.sssom.tsv", $"{Head}2020-01-01\n{Columns}MONDO:0000010 | skos:exactMatch | ICD10CM:D64.0 | x\n")
            .With("two.sssom.tsv", $"{Head}2026-01-01\n{Columns}MONDO:0000010 | skos:exactMatch | MESH:D000756 | x\n");
        var graph = await folder.ImportAsync();

        Assert.Equal(["ICD10CM:D64.0", "MESH:D000756"], graph.Text("MONDO:0000010").Xrefs.Select(xref => xref.Id));
    }

    [Theory]
    [MemberData(nameof(UndatedFiles))]
    public async Task Two_different_files_of_a_resource_without_releases_are_refused(string one, string other)
    {
        using var folder = Folder().With("one.txt", one).With("other.txt", other);
        var error = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync());

        Assert.Equal(ImportErrorCodes.ReleaseUndated, error.Code);
        Assert.Contains("one.txt", error.Message, StringComparison.Ordinal);
        Assert.Contains("other.txt", error.Message, StringComparison.Ordinal);
        Assert.Contains("Import only the one", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_with_the_same_rows_count_once_though_their_bytes_differ()
    {
        const string Rows = Texts.GenesToDisease + "NCBIGene:1 | A1 | MENDELIAN | OMIM:100100 | x\n";
        using var folder = Folder().With("one.txt", Rows).With("two.txt", Rows.Replace("\n", "\r\n", StringComparison.Ordinal));
        var graph = await folder.ImportAsync();

        Assert.Single(graph.About("OMIM:100100", RelationshipType.CausedBy));
        Assert.Single(graph.Items(ReportCodes.FileTwice));
    }

    [Fact]
    public async Task Releases_of_one_kind_are_read_newest_first_whatever_their_names_and_bytes()
    {
        string[] dates = ["2023-05-01", "2021-05-01", "2024-05-01", "2020-05-01", "2022-05-01"];
        using var folder = new SourceFolder();
        foreach (var date in dates)
        {
            folder.With($"mondo-{Array.IndexOf(dates, date)}.obo", Texts.Mondo(date));
        }

        Assert.Equal(dates.OrderDescending(StringComparer.Ordinal), (await folder.ImportAsync()).Info.Sources.Select(source => source.Version));
    }

    [Fact]
    public async Task A_term_that_a_newer_ontology_dropped_without_a_trace_stays_marked()
    {
        using var folder = new SourceFolder()
            .With("old.obo", Texts.Hpo("2020-01-01", "[Term]\nid: HP:0009999\nname: Dropped sign\nis_a: HP:0001871\n\n[Term]\nid: HP:0003135\nname: Merged sign\nis_a: HP:0001871\n"))
            .With("new.obo", Texts.Hpo("2023-01-27"));
        var graph = await folder.ImportAsync();

        Assert.True(graph.Get<Phenotype>("HP:0009999").Partial);
        Assert.Null(graph.Find("HP:0003135"));
        Assert.Equal(["HP:0001871 Alternative"], graph.Targets("HP:0003135"));
        Assert.Equal("HP:0009999", Assert.Single(graph.Items(ReportCodes.DroppedTerm)).Subject);
        Assert.Equal(("old.obo", "2020-01-01"), (Assert.Single(graph.Items(ReportCodes.Overridden)).Source, graph.Items(ReportCodes.Overridden)[0].Subject));
    }

    [Fact]
    public async Task What_a_newer_ontology_withdrew_does_not_return_with_an_older_file()
    {
        const string Old = "[Term]\nid: HP:0001874\nname: Old name\nsynonym: \"Old synonym\" EXACT []\nxref: UMLS:C0000001\nis_a: HP:0001873\n";
        const string New = "[Term]\nid: HP:0001874\nname: New name\nis_a: HP:0001871\n";
        using var folder = new SourceFolder().With("a.obo", Texts.Hpo("2020-01-01", Old)).With("b.obo", Texts.Hpo("2023-01-27", New));
        var graph = await folder.ImportAsync();

        Assert.Equal(["HP:0001871"], graph.About("HP:0001874", RelationshipType.SubclassOf).Select(edge => edge.Object.ToString()));
        Assert.Empty(graph.Text("HP:0001874").Synonyms);
        Assert.Empty(graph.Text("HP:0001874").Xrefs);
    }

    [Fact]
    public async Task A_term_that_only_the_second_file_of_a_release_has_is_read_as_well()
    {
        const string More = "[Term]\nid: HP:0001874\nname: More\nis_a: HP:0001871\n";
        using var folder = new SourceFolder().With("one.obo", Texts.Hpo()).With("two.obo", Texts.Hpo(more: More));
        var graph = await folder.ImportAsync();

        Assert.False(graph.Get<Phenotype>("HP:0001874").Partial);
    }

    [Fact]
    public async Task A_newer_file_of_less_than_half_the_size_is_refused_by_a_strict_import()
    {
        using var folder = Folder().With("old.hpoa", Hpoa("2023-01-27", Absent + Withdrawn + Present)).With("new.hpoa", Hpoa("2025-01-16", Present));
        var item = Assert.Single((await folder.ImportAsync()).Items(ReportCodes.OverridesLarger));
        var error = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync(strict: true));

        Assert.Equal((ReportSeverity.Refused, "new.hpoa"), (item.Severity, item.Source));
        Assert.Equal(ImportErrorCodes.RowsRejected, error.Code);
        Assert.Contains("new.hpoa has 1 records and overrides old.hpoa with 3", error.Message, StringComparison.Ordinal);
    }

    private static SourceFolder Folder() => new SourceFolder().With("hp.obo", Texts.Hpo());

    private static string Hpoa(string? date, string rows) =>
        (date is null ? Texts.Hpoa.Replace("#date: 2023-01-27\n", "", StringComparison.Ordinal) : Texts.Hpoa.Replace("2023-01-27", date, StringComparison.Ordinal)) + rows;
}
