using System.Text.Json;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>One KGX graph in every syntax: TSV, CSV, JSON Lines and JSON.</summary>
public sealed class KgxSyntaxTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly Dictionary<string, object?>[] Nodes =
    [
        new() { ["id"] = "MONDO:0008785", ["category"] = new[] { "biolink:Disease" }, ["name"] = "sideroblastic anemia, \"2\"", ["synonym"] = new[] { "SIDBA2", "anemia, sideroblastic" }, ["deprecated"] = false },
        new() { ["id"] = "HGNC:26661", ["category"] = "biolink:Gene", ["name"] = "SLC25A38", ["symbol"] = "SLC25A38", ["in_taxon"] = new[] { "NCBITaxon:9606" }, ["xref"] = new[] { "ENSEMBL:ENSG00000144659" } },
        new() { ["id"] = "HP:0001903", ["category"] = new[] { "biolink:PhenotypicFeature", "biolink:NamedThing" }, ["name"] = "Anemia", ["description"] = null },
    ];

    private static readonly Dictionary<string, object?>[] Edges =
    [
        new()
        {
            ["id"] = "uuid:1", ["subject"] = "MONDO:0008785", ["predicate"] = "biolink:has_phenotype", ["object"] = "HP:0001903", ["primary_knowledge_source"] = "infores:hpo-annotations",
            ["aggregator_knowledge_source"] = new[] { "infores:monarchinitiative", "infores:other" }, ["publications"] = new[] { "PMID:1", "PMID:2" }, ["has_evidence"] = new[] { "ECO:0006017" },
            ["negated"] = false, ["has_count"] = 3, ["has_total"] = 4.0, ["has_percentage"] = 75.5, ["original_subject"] = "OMIM:205950", ["sex_qualifier"] = "PATO:0000384",
        },
        new() { ["id"] = "uuid:2", ["subject"] = "HGNC:26661", ["predicate"] = "biolink:causes", ["object"] = "MONDO:0008785", ["primary_knowledge_source"] = "infores:omim", ["negated"] = null },
    ];

    [Fact]
    public async Task Every_syntax_gives_the_same_graph()
    {
        var hashes = new Dictionary<string, string>
        {
            ["TSV"] = await HashAsync(("n.tsv", Table(Nodes, '\t')), ("e.tsv", Table(Edges, '\t'))),
            ["CSV"] = await HashAsync(("n.csv", Table(Nodes, ',')), ("e.csv", Table(Edges, ','))),
            ["JSON Lines"] = await HashAsync(("n.jsonl", Lines(Nodes)), ("e.jsonl", Lines(Edges))),
            ["JSON"] = await HashAsync(("g.json", JsonSerializer.Serialize(new { nodes = Nodes, edges = Edges }))),
            ["JSON, edges first, indented"] = await HashAsync(("g.json", JsonSerializer.Serialize(new { edges = Edges, nodes = Nodes, more = new { x = 1 } }, Indented))),
            ["a mixture"] = await HashAsync(("n.csv", Table(Nodes, ',')), ("e.jsonl", Lines(Edges))),
        };
        Assert.All(hashes, entry => Assert.Equal((entry.Key, hashes["TSV"]), (entry.Key, entry.Value)));
    }

    [Fact]
    public async Task What_a_graph_says_is_there()
    {
        using var folder = new SourceFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "g.json"), JsonSerializer.Serialize(new { nodes = Nodes, edges = Edges }), TestContext.Current.CancellationToken);
        var graph = await folder.ImportAsync();

        var row = Assert.Single(graph.About("MONDO:0008785", RelationshipType.HasPhenotype));
        Assert.Equal((3, 4, Sex.Male), (row.Frequency!.Observed, row.Frequency.Total, row.Sex));
        Assert.Equal(["PMID:1", "PMID:2"], row.Publications);
        Assert.Equal("sideroblastic anemia, \"2\"", graph.Get<Disease>("MONDO:0008785").Name);
        Assert.Equal(5, graph.Count(ReportCodes.Records, "g.json"));
    }

    [Fact]
    public async Task A_bad_line_is_rejected_with_its_number_and_the_others_are_read()
    {
        using var folder = new SourceFolder().With("n.jsonl", """
            {"id": "MONDO:0000001", "category": "biolink:Disease", "name": "a"}
            {"id": "MONDO:0000002", "category": []}
            {"id": "MONDO:0000003", "category": "biolink:Disease"

            ["MONDO:0000004"]
            {"id": "MONDO:0000005", "category": "biolink:Disease", "name": "\ud800"}
            {"id": "MONDO:0000006", "category": "biolink:Disease", "name": "a\u0000b"}
            {"id": "MONDO:0000007", "category": "biolink:Disease", "deprecated": "perhaps"}
            {"id": "MONDO:0000008", "category": "biolink:Disease", "extra": {"a": [1]}}

            """);
        var graph = await folder.ImportAsync();

        Assert.Equal(["MONDO:0000001", "MONDO:0000008"], graph.Entities.Select(entity => entity.Id.ToString()));
        var rejected = graph.Items(ReportCodes.RowRejected);
        Assert.Equal([2L, 3L, 5L, 6L, 7L, 8L], rejected.Select(item => item.Line!.Value));
        Assert.Contains("property 'category' is empty; expected at least one value", rejected[0].Message, StringComparison.Ordinal);
        Assert.Contains("not a valid JSON object", rejected[1].Message, StringComparison.Ordinal);
        Assert.Contains("property 'deprecated' is 'perhaps'; expected true or false", rejected[5].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_item_of_a_document_is_rejected_with_the_line_on_which_it_begins()
    {
        using var folder = new SourceFolder().With("g.json", """
            {
              "nodes": [
                {"id": "MONDO:0000001", "category": ["biolink:Disease"]},
                {
                  "id": "MONDO:0000002"
                },
                "MONDO:0000003"
              ],
              "edges": [{"subject": "MONDO:0000001"}]
            }
            """);
        var graph = await folder.ImportAsync();

        Assert.Equal([4L, 7L, 9L], graph.Items(ReportCodes.RowRejected).Select(item => item.Line!.Value));
    }

    [Theory]
    [InlineData("""{"nodes": [{"id": "MONDO:0000001", "category": ["biolink:Disease"]}""", SourceErrorCodes.FileTruncated)]
    [InlineData("""{"nodes": [{"id": "MONDO:0000001", "category": ["biolink:Disease"]} x]}""", SourceErrorCodes.FileMalformed)]
    [InlineData("""{"nodes": {"id": "MONDO:0000001"}}""", SourceErrorCodes.FileForeign)]
    public async Task A_document_that_is_broken_is_an_error(string content, string code)
    {
        using var folder = new SourceFolder().With("g.json", content);
        Assert.Equal(code, (await Assert.ThrowsAsync<ImportException>(() => folder.ImportAsync())).Code);
    }

    private static async Task<string> HashAsync(params (string Name, string Content)[] files)
    {
        using var folder = new SourceFolder();
        foreach (var (name, content) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Path, name), content, TestContext.Current.CancellationToken);
        }

        return (await folder.ImportAsync(strict: true)).Info.Hash;
    }

    private static string Lines(Dictionary<string, object?>[] rows) => string.Concat(rows.Select(row => JsonSerializer.Serialize(row) + "\n"));

    private static string Table(Dictionary<string, object?>[] rows, char separator)
    {
        var columns = rows.SelectMany(row => row.Keys).Distinct().ToList();
        var lines = rows.Select(row => columns.Select(column => Cell(row.GetValueOrDefault(column), separator))).Prepend(columns);
        return string.Concat(lines.Select(cells => string.Join(separator, cells) + "\n"));
    }

    private static string Cell(object? value, char separator)
    {
        var text = value switch
        {
            null => "",
            string[] items => string.Join('|', items),
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
        };
        return separator == ',' && text.AsSpan().ContainsAny(',', '"') ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
    }
}
