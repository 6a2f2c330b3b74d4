using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

public sealed class ImportErrorTests
{
    private const string BadRow = "FOO:1 | Disease |  | HP:0001873 | PMID:1 | PCS |  | 0/3 |  |  | P | HPO:x[2020-01-01]\n";

    [Fact]
    public async Task A_strict_import_fails_on_rejected_rows_and_shows_them_with_their_number()
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo())
            .With("phenotype.hpoa", Texts.Hpoa + string.Concat(Enumerable.Repeat(BadRow, 12)) + "a\tb\tc\td\te\tf\tg\th\ti\tj\tk\tl\tm\n");
        var error = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync(strict: true));
        Assert.Equal(ImportErrorCodes.RowsRejected, error.Code);
        Assert.Contains("13 rows were rejected", error.Message, StringComparison.Ordinal);
        Assert.Contains("phenotype.hpoa, line 15: the row has 13 cells; expected at most 12", error.Message, StringComparison.Ordinal);
        Assert.Contains("and 3 more", error.Message, StringComparison.Ordinal);
        Assert.Equal(13, (await folder.ImportAsync()).Report.Items.Count(item => item.Severity == ReportSeverity.Rejected));
    }

    [Fact]
    public async Task A_file_that_is_named_and_is_no_source_is_an_error()
    {
        using var folder = new SourceFolder().With("notes.txt", "Dear diary\n");
        var error = await Assert.ThrowsAsync<ImportException>(() => SourceFolder.ImportAsync([Path.Combine(folder.Path, "notes.txt")]));
        Assert.Equal(SourceErrorCodes.FileForeign, error.Code);
        Assert.Contains("notes.txt", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_a_folder_that_is_no_source_is_listed_as_ignored()
    {
        using var folder = new SourceFolder().With("notes.txt", "Dear diary\n").With("mondo.obo", Texts.Mondo());
        var graph = await folder.ImportAsync(strict: true);
        Assert.Equal("notes.txt", Assert.Single(graph.Items(ReportCodes.FileIgnored)).Subject);
        Assert.Equal("mondo.obo", Assert.Single(graph.Info.Sources).Name);
    }

    [Fact]
    public async Task A_source_that_is_cut_off_fails_the_import_even_in_a_folder()
    {
        using var folder = new SourceFolder().With("mondo.obo", Texts.Mondo());
        var whole = SourceText.Gzip(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"OMIM:{i}\tD\t\tHP:0001873\tPMID:{i * 7919}\tPCS\t\t\t\t\tP\tHPO:x\n").Prepend(Texts.Hpoa.Replace(" | ", "\t"))));
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "phenotype.hpoa.gz"), whole[..(whole.Length * 3 / 4)], TestContext.Current.CancellationToken);
        var error = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync());
        Assert.Equal(SourceErrorCodes.FileTruncated, error.Code);
        Assert.Contains("phenotype.hpoa.gz", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_does_not_exist_is_an_error()
    {
        var error = await Assert.ThrowsAsync<ImportException>(() => SourceFolder.ImportAsync(["/nowhere/at/all"]));
        Assert.Equal(SourceErrorCodes.FileNotFound, error.Code);
    }

    [Fact]
    public async Task Nothing_to_import_is_an_error()
    {
        using var folder = new SourceFolder();
        var error = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync());
        Assert.Equal(ImportErrorCodes.NothingToImport, error.Code);
    }

    [Fact]
    public async Task The_same_bytes_under_two_names_count_once()
    {
        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo()).With("a.hpoa", Texts.Hpoa + BadRow.Replace("FOO", "OMIM")).With("b.hpoa", Texts.Hpoa + BadRow.Replace("FOO", "OMIM"));
        var graph = await folder.ImportAsync();
        Assert.Single(graph.Assertions, row => row.Type == RelationshipType.HasPhenotype);
        Assert.Single(graph.Items(ReportCodes.FileTwice));
    }

    [Fact]
    public async Task Kinds_of_nodes_and_edges_that_the_graph_does_not_hold_are_counted_by_kind()
    {
        using var folder = new SourceFolder()
            .With("nodes.tsv", Texts.KgxNodes + "CHEBI:1 | biolink:ChemicalEntity | x |  | \nCHEBI:2 | biolink:ChemicalEntity | y |  | \nNCBIGene:7 | biolink:Gene | Abc |  | NCBITaxon:10090\nOMIM:1 | biolink:Disease | D |  | \nOMIM:1 | biolink:Disease | D |  | \nFOO:1 | biolink:Disease | E |  | \n")
            .With("edges.tsv", "subject | predicate | object | primary_knowledge_source\nCHEBI:1 | biolink:treats | OMIM:1 | infores:x\nCHEBI:2 | biolink:treats | OMIM:1 | infores:x\nOMIM:1 | biolink:has_phenotype | HP:0001873 | \nNCBIGene:7 | biolink:has_phenotype | HP:0001873 | infores:x\nZFIN:a | biolink:has_phenotype | HP:0001873 | infores:x\nZFIN:b | biolink:has_phenotype | HP:0001873 | infores:x\n");
        var graph = await folder.ImportAsync();
        Assert.Equal("OMIM:1", Assert.Single(graph.Entities).Id.ToString());
        Assert.Equal(
            ["1 nodes are biolink:Gene of other species", "2 nodes are biolink:ChemicalEntity"],
            graph.Items(ReportCodes.OtherCategory).Select(item => item.Message.Split(';')[0]).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["1 edges are biolink:has_phenotype of NCBIGene and HP", "2 edges are biolink:treats of CHEBI and OMIM"],
            graph.Items(ReportCodes.PredicateUnused).Select(item => item.Message.Split(',')[0]).Order(StringComparer.Ordinal));
        Assert.Equal(6, Assert.Single(graph.Items(ReportCodes.DuplicateId)).Line);
        Assert.Equal(
            ["edges.tsv 6 ZFIN: 2 edges", "nodes.tsv 7 FOO: 1 nodes"],
            graph.Items(ReportCodes.UnknownPrefix).Select(item => $"{item.Source} {item.Line} {item.Subject}: {item.Message.Split(" have")[0]}"));
        Assert.All(graph.Items(ReportCodes.UnknownPrefix), item => Assert.Equal(ReportSeverity.Rejected, item.Severity));
        Assert.Contains("primary_knowledge_source", Assert.Single(graph.Items(ReportCodes.BadValue)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_tells_the_stages_and_ends_with_every_file_read()
    {
        using var folder = new SourceFolder().With("mondo.obo", Texts.Mondo());
        var progress = new RecordingProgress();
        await new GraphImport(TimeProvider.System).ImportAsync(new ImportRequest([folder.Path], null), progress, TestContext.Current.CancellationToken);
        Assert.Equal([ImportStage.Recognizing, ImportStage.Reading, ImportStage.Building], progress.Reports.Select(report => report.Stage).Distinct());
        var file = Assert.Single(progress.Reports[^1].Files);
        Assert.Equal(("mondo.obo", 3L), (file.Name, file.Rows));
        Assert.Equal(file.TotalBytes, file.BytesRead);
    }

    [Fact]
    public async Task An_import_that_is_cancelled_stops()
    {
        using var folder = new SourceFolder().With("mondo.obo", Texts.Mondo());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new GraphImport(TimeProvider.System).ImportAsync(new ImportRequest([folder.Path], null), null, new CancellationToken(canceled: true)));
    }

    private sealed class RecordingProgress : IProgress<ImportProgress>
    {
        public List<ImportProgress> Reports { get; } = [];

        public void Report(ImportProgress value) => Reports.Add(value);
    }
}
