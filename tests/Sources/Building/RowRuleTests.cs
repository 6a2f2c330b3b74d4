using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>The same statement in several files, stable ids, ranks, rows and the content hash.</summary>
public sealed class RowRuleTests
{
    private const string Annotation = "OMIM:100100 | Disease | NOT | HP:0001873 | PMID:1 | PCS |  | 0/3 | MALE |  | P | HPO:x[2020-01-01]\n";

    private const string SameAsKgx =
        "subject | predicate | object | primary_knowledge_source | aggregator_knowledge_source | publications | has_evidence | negated | has_count | has_total | sex_qualifier | original_subject\n"
        + "MONDO:0000010 | biolink:has_phenotype | HP:0001873 | infores:hpo-annotations | infores:monarchinitiative | PMID:1 | PCS | true | 0 | 3 | PATO:0000384 | OMIM:100100\n";

    [Fact]
    public async Task A_KGX_edge_that_says_what_a_row_of_HPO_says_is_the_same_assertion()
    {
        using var folder = Folder().With("e.tsv", SameAsKgx);
        var graph = await folder.ImportAsync();
        var row = Assert.Single(graph.About("MONDO:0000010", RelationshipType.HasPhenotype));
        Assert.Equal("infores:monarchinitiative", Assert.Single(row.Aggregators).ToString());
        Assert.Equal("NOT P", row.StatedPredicate);
        var item = Assert.Single(graph.Items(ReportCodes.RowMerged));
        Assert.Equal(("e.tsv", 2L), (item.Source, item.Line));
        Assert.Contains("Line 3 of phenotype.hpoa", item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_of_two_equal_rows_is_matched_with_the_second_in_another_file()
    {
        using var folder = Folder(Annotation + Annotation).With("e.tsv", SameAsKgx);
        var graph = await folder.ImportAsync();
        Assert.Equal(2, graph.About("MONDO:0000010", RelationshipType.HasPhenotype).Length);
        Assert.Single(graph.Items(ReportCodes.RowMerged));
    }

    [Fact]
    public async Task Evidence_given_as_a_term_is_the_code_that_it_stands_for()
    {
        using var folder = Folder().With("e.tsv", SameAsKgx.Replace("PCS", "ECO:0006017"));
        Assert.Single((await folder.ImportAsync()).About("MONDO:0000010", RelationshipType.HasPhenotype));
    }

    [Theory]
    [InlineData("PMID:1", "PMID:2")]
    [InlineData("PCS", "TAS")]
    [InlineData("PATO:0000384", "PATO:0000383")]
    [InlineData("\t0\t3", "\t0\t4")]
    [InlineData("OMIM:100100", "ORPHA:5")]
    public async Task An_edge_that_says_anything_else_is_another_assertion(string what, string instead)
    {
        using var folder = Folder().With("e.tsv", SameAsKgx.Replace(" | ", "\t").Replace(what, instead));
        Assert.Equal(2, (await folder.ImportAsync()).About("MONDO:0000010", RelationshipType.HasPhenotype).Length);
    }

    [Fact]
    public async Task Names_and_order_of_files_change_neither_ids_nor_rows_nor_the_hash()
    {
        using var folder = Folder(Annotation + Annotation.Replace("0/3", "1/3")).With("e.tsv", SameAsKgx);
        using var renamed = new SourceFolder();
        var names = new Dictionary<string, string> { ["mondo.obo"] = "z", ["hp.obo"] = "y", ["m.tsv"] = "x", ["phenotype.hpoa"] = "b", ["e.tsv"] = "a" };
        foreach (var (name, other) in names)
        {
            File.Copy(Path.Combine(folder.Path, name), Path.Combine(renamed.Path, other));
        }

        var first = await folder.ImportAsync();
        var second = await SourceFolder.ImportAsync([.. names.Values.Order(StringComparer.Ordinal).Select(name => Path.Combine(renamed.Path, name))]);
        Assert.Equal(first.Info.Hash, second.Info.Hash);
        Assert.Equal(first.Assertions.Select(row => row.Id), second.Assertions.Select(row => row.Id));
    }

    [Fact]
    public async Task Any_change_of_content_changes_the_hash()
    {
        using var folder = Folder();
        using var other = Folder(Annotation.Replace("PCS", "TAS"));
        Assert.NotEqual((await folder.ImportAsync()).Info.Hash, (await other.ImportAsync()).Info.Hash);
    }

    [Theory]
    [InlineData("mondo.obo", "name: disease A", "name: disease A\ndef: \"A definition.\" []")]
    [InlineData("mondo.obo", "name: disease A", "name: disease A\nsynonym: \"another name\" EXACT []")]
    [InlineData("mondo.obo", "name: disease A", "name: disease A\nxref: OMIM:100200")]
    [InlineData("hgnc.tsv", "gene with protein product", "RNA, long non-coding")]
    [InlineData("hgnc.tsv", "a gene", "another gene")]
    [InlineData("e.tsv", "biolink:has_phenotype\t", "biolink:has_phenotype\tRO:0002200")]
    public async Task Any_change_of_a_text_that_is_stored_changes_the_hash(string file, string what, string instead)
    {
        using var folder = Folder()
            .With("hgnc.tsv", Texts.Hgnc + "HGNC:1 | A1 | a gene | gene with protein product | Approved |  |  |  |  | \n")
            .With("e.tsv", "subject | predicate | relation | object | primary_knowledge_source\nMONDO:0000011 | biolink:has_phenotype |  | HP:0001873 | infores:orphanet\n");
        var before = await folder.ImportAsync();
        var path = Path.Combine(folder.Path, file);
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains(what, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text.Replace(what, instead, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.NotEqual(before.Info.Hash, (await folder.ImportAsync()).Info.Hash);
    }

    [Fact]
    public async Task An_assertion_keeps_its_id_when_other_files_join()
    {
        using var folder = Folder();
        var alone = Assert.Single((await folder.ImportAsync()).About("MONDO:0000010", RelationshipType.HasPhenotype));
        folder.With("e.tsv", SameAsKgx);
        var joined = Assert.Single((await folder.ImportAsync()).About("MONDO:0000010", RelationshipType.HasPhenotype));
        Assert.Equal(alone.Id, joined.Id);
    }

    [Fact]
    public async Task An_id_is_the_hash_that_decision_8_describes()
    {
        using var folder = Folder();
        var assertion = Assert.Single((await folder.ImportAsync()).About("MONDO:0000010", RelationshipType.HasPhenotype));
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        Number(0); // HAS_PHENOTYPE
        Text("MONDO:0000010");
        Text("HP:0001873");
        Text("OMIM:100100"); // as stated
        Text("HP:0001873");
        Text("infores:hpo-annotations");
        Number(1); // one publication
        Text("PMID:1");
        Text("PCS");
        Number(1); // negated
        Text("0/3");
        Number(-1); // no onset
        Number((int)Sex.Male);
        Number(0); // no modifiers
        Number(-1); // no gene association
        Number(-1); // no kind of condition
        Number(-1); // not attributed to another disease
        var hash = System.Security.Cryptography.SHA256.HashData(content.ToArray());
        Assert.Equal("a" + System.Buffers.Text.Base64Url.EncodeToString(hash.AsSpan(0, 16)), assertion.Id);

        void Number(int value) => writer.Write(value);

        void Text(string text)
        {
            writer.Write(text.Length);
            writer.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }
    }

    [Fact]
    public async Task Entities_are_ordered_by_folded_name_then_id_and_nameless_ones_come_last()
    {
        using var folder = new SourceFolder().With("nodes.tsv", Texts.KgxNodes
            + "OMIM:5 | biolink:Disease |  |  | \nOMIM:4 | biolink:Disease | beta |  | \nOMIM:3 | biolink:Disease | Beta |  | \nOMIM:2 | biolink:Disease | ALPHA |  | \nOMIM:1 | biolink:Disease | Ärger |  | \nOMIM:6 | biolink:Disease | zeta |  | \n");
        var graph = await folder.ImportAsync();
        Assert.Equal(["OMIM:2", "OMIM:3", "OMIM:4", "OMIM:6", "OMIM:1", "OMIM:5"], graph.Entities.Select(entity => entity.Id.ToString()));
        Assert.Equal(graph.Entities.Select(entity => entity.Id), graph.Texts.Select(text => text.Id));
    }

    [Fact]
    public async Task Assertions_are_ordered_by_subject_type_object_source_and_id()
    {
        var graph = await SourceFolder.ImportAsync([], withSeed: true);
        var ranks = graph.Entities.Select((entity, rank) => (entity.Id, rank)).ToDictionary();
        var expected = graph.Assertions
            .OrderBy(row => ranks[row.Subject]).ThenBy(row => row.Type).ThenBy(row => ranks[row.Object])
            .ThenBy(row => row.PrimarySource.ToString(), StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal);
        Assert.Equal(expected.Select(row => row.Id), graph.Assertions.Select(row => row.Id));
        Assert.Equal(Enumerable.Range(0, graph.Assertions.Count), graph.Assertions.Select(row => row.Row));
    }

    private static SourceFolder Folder(string rows = Annotation) => new SourceFolder()
        .With("mondo.obo", Texts.Mondo())
        .With("hp.obo", Texts.Hpo())
        .With("m.tsv", Texts.Sssom("2026-08-04", "MONDO:0000010 | disease A | skos:exactMatch | OMIM:100100 | x\nMONDO:0000010 | disease A | skos:exactMatch | Orphanet:5 | x\n"))
        .With("phenotype.hpoa", Texts.Hpoa + rows);
}
