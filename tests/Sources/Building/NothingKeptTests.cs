namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>An import that keeps nothing of the files given is an error, whether the starter graph is added or not.</summary>
public sealed class NothingKeptTests
{
    private const string BadAnnotation = "FOO:1 | Disease |  | HP:0001873 | PMID:1 | PCS |  | 0/3 |  |  | P | HPO:x[2020-01-01]\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_folder_without_a_source_is_an_error_that_names_each_file_with_the_reason(bool withSeed)
    {
        using var folder = new SourceFolder().With("notes.txt", "Dear diary\n").With("prices.csv", "item,price\nbread,3\n");
        var error = await FailAsync(folder, withSeed);
        Assert.Contains($"None of the 2 files in {folder.Path} is a source", error.Message, StringComparison.Ordinal);
        Assert.Contains("notes.txt: it is neither an ontology nor a table", error.Message, StringComparison.Ordinal);
        Assert.Contains("prices.csv: its columns do not match", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_empty_folder_is_an_error(bool withSeed)
    {
        using var folder = new SourceFolder();
        Assert.Contains($"There are no files in {folder.Path}", (await FailAsync(folder, withSeed)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_table_whose_rows_are_all_rejected_is_an_error_with_the_counts_and_an_example(bool withSeed)
    {
        using var folder = new SourceFolder().With("phenotype.hpoa", Texts.Hpoa + BadAnnotation + "one cell\n");
        var error = await FailAsync(folder, withSeed);
        Assert.Contains("phenotype.hpoa (Human Phenotype Ontology annotations, 2 records): ", error.Message, StringComparison.Ordinal);
        Assert.Contains("BAD_IDENTIFIER 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("ROW_REJECTED 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("For example phenotype.hpoa, line ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_ontology_of_other_things_is_an_error(bool withSeed)
    {
        using var folder = new SourceFolder().With("go.obo", "format-version: 1.4\nontology: go\ndata-version: go/2025-01-01\n\n[Term]\nid: GO:0008150\nname: biological_process\n");
        Assert.Contains("go.obo (OBO ontology, 1 records)", (await FailAsync(folder, withSeed)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_table_that_holds_only_things_outside_the_graph_is_an_error(bool withSeed)
    {
        using var folder = new SourceFolder()
            .With("nodes.tsv", Texts.KgxNodes + "CHEBI:1 | biolink:ChemicalEntity | x |  | \n")
            .With("edges.tsv", "subject | predicate | object | primary_knowledge_source\nCHEBI:1 | biolink:treats | CHEBI:2 | infores:x\n")
            .With("readme.txt", "Two tables\n");
        var error = await FailAsync(folder, withSeed);
        Assert.Contains("nodes.tsv (KGX nodes, 1 records): OTHER_CATEGORY 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("edges.tsv (KGX edges, 1 records): PREDICATE_UNUSED 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("1 more that are not sources", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_header_without_rows_is_an_error(bool withSeed)
    {
        using var folder = new SourceFolder().With("phenotype.hpoa", Texts.Hpoa);
        Assert.Contains("0 records", (await FailAsync(folder, withSeed)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_of_a_term_of_the_starter_graph_is_kept_and_one_of_an_unknown_term_is_not()
    {
        using var known = new SourceFolder().With("hp-de.tsv", Babelon("HP:0001873", "Thrombocytopenia", "Thrombozytopenie"));
        var graph = await known.ImportAsync(withSeed: true);
        var text = graph.Texts.Single(text => text.Id.ToString() == "HP:0001873");
        Assert.Contains(text.Translations, translation => translation is { Language: "de", Text: "Thrombozytopenie" });

        using var unknown = new SourceFolder().With("hp-de.tsv", Babelon("HP:9999999", "None", "Keine"));
        Assert.Contains("TRANSLATION_UNUSED 1", (await FailAsync(unknown, withSeed: true)).Message, StringComparison.Ordinal);
        await FailAsync(known, withSeed: false);
    }

    [Fact]
    public async Task An_entity_without_any_assertion_is_kept()
    {
        using var folder = new SourceFolder().With("nodes.tsv", Texts.KgxNodes + "OMIM:1 | biolink:Disease | D |  | \n");
        Assert.Equal("OMIM:1", Assert.Single((await folder.ImportAsync()).Entities).Id.ToString());
        Assert.Contains((await folder.ImportAsync(withSeed: true)).Entities, entity => entity.Id.ToString() == "OMIM:1");
    }

    [Fact]
    public async Task A_copy_of_an_assertion_of_the_starter_graph_is_kept_as_the_files_own()
    {
        using var folder = new SourceFolder();
        File.Copy(Path.Combine(SourceFolder.Seed, "nodes.tsv"), Path.Combine(folder.Path, "nodes.tsv"));
        File.Copy(Path.Combine(SourceFolder.Seed, "edges.tsv"), Path.Combine(folder.Path, "edges.tsv"));
        var graph = await folder.ImportAsync(withSeed: true);
        Assert.Contains(graph.Report.Counts, count => count is { Source: "edges.tsv", Code: "ASSERTIONS", Count: > 0 });
    }

    [Fact]
    public async Task Without_a_path_the_starter_graph_alone_is_a_release()
    {
        Assert.NotEmpty((await SourceFolder.ImportAsync([], withSeed: true)).Entities);
        var error = await Assert.ThrowsAsync<ImportException>(() => SourceFolder.ImportAsync([]));
        Assert.Equal(ImportErrorCodes.NothingToImport, error.Code);
    }

    private static async Task<ImportException> FailAsync(SourceFolder folder, bool withSeed)
    {
        var error = await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync(withSeed: withSeed));
        Assert.Equal(ImportErrorCodes.NothingToImport, error.Code);
        Assert.Contains("the current release stays", error.Message, StringComparison.Ordinal);
        Assert.Contains("docs/formats.md", error.Message, StringComparison.Ordinal);
        return error;
    }

    private static string Babelon(string subject, string source, string value) =>
        $"subject_id | predicate_id | source_language | source_value | translation_language | translation_value | translation_status\n{subject} | rdfs:label | en | {source} | de | {value} | OFFICIAL\n";
}
