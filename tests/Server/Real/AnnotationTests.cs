using System.Globalization;
using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>What phenotype.hpoa says of diseases, row by row; the starter graph and KGX have no evidence codes and no such publications.</summary>
public sealed class AnnotationTests(RealServer server)
{
    [Fact]
    public async Task Every_address_that_rows_cite_finds_these_rows()
    {
        var graph = await server.GraphAsync();
        var cited = new RawAnnotations().Annotations
            .SelectMany(row => row.Cells[4].Split(';').Distinct(StringComparer.Ordinal))
            .Where(reference => reference.StartsWith("http", StringComparison.Ordinal))
            .CountBy(reference => reference, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        Assert.Equal((20, 334), (cited.Count, cited.Values.Sum()));
        foreach (var (address, rows) in cited)
        {
            var data = await graph.DataAsync(
                "query($id: ID!) { publication(id: $id) { url assertions(first: 1) { totalCount nodes { publications { id } } } } }", new { id = address });
            Assert.Equal((address, rows), ((string?)data["publication"]!["url"], (int)data["publication"]!["assertions"]!["totalCount"]!));
            Assert.Contains(address, data["publication"]!["assertions"]!["nodes"]![0]!["publications"]!.AsArray().Select(publication => (string?)publication!["id"]));
        }
    }

    [Fact]
    public async Task Assertions_are_counted_as_the_rows_of_the_file()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync(
            """
            {
              negated: assertions(where: { negated: true, source: "infores:hpo-annotations" }) { totalCount }
              studied: assertions(where: { evidence: ["PCS", "TAS"] }) { totalCount }
              inherited: assertions(where: { type: [HAS_INHERITANCE], source: "infores:hpo-annotations" }) { totalCount }
              clubbing: assertions(where: { object: "HP:0001166", type: [HAS_PHENOTYPE] }) { totalCount }
              marfan: assertions(where: { subject: "ORPHA:558", source: "infores:hpo-annotations", type: [HAS_PHENOTYPE, HAS_INHERITANCE, HAS_ONSET, HAS_COURSE, HAS_MODIFIER] }) { totalCount }
              cited: publication(id: "PMID:33875846") { id url assertions(first: 1000) { totalCount nodes { id type publications { id url } } } }
              asked: assertions(where: { publication: "PMID:33875846" }, first: 1000) { totalCount nodes { id } edges { cursor node { id } } }
            }
            """);

        int Rows(Func<RawAnnotations.Row, bool> condition) => raw.Annotations.Count(condition);
        int Count(string field) => (int)data[field]!["totalCount"]!;
        var cited = Rows(row => row.Cells[4].Split(';').Contains("PMID:33875846"));
        Assert.True(cited > 100);
        Assert.Equal(Rows(row => row.Negated), Count("negated"));
        Assert.Equal(Rows(row => row.Cells[5] is "PCS" or "TAS"), Count("studied"));
        Assert.Equal(Rows(row => row.Cells[10] == "I"), Count("inherited"));
        Assert.Equal(Rows(row => row.Term == "HP:0001166"), Count("clubbing"));
        Assert.Equal(Rows(row => row.Disease == "MONDO:0007947"), Count("marfan"));
        Assert.Equal((cited, cited), (Count("asked"), (int)data["cited"]!["assertions"]!["totalCount"]!));
        Assert.Equal("https://bioregistry.io/pubmed:33875846", Text(data["cited"]!["url"]));
        Assert.Equal(Ids(data["asked"]!["nodes"]), Ids(data["cited"]!["assertions"]!["nodes"]));
    }

    [Fact]
    public async Task Every_assertion_of_a_disease_is_a_row_of_the_file_cell_by_cell()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        // Diseases of which some row has a sex, an onset or a modifier, beside what all have.
        var diseases = RawOntology.Sample(
            [.. raw.Annotations.Where(row => row.Cells[6] != "" || row.Cells[8] != "" || row.Cells[9] != "").Select(row => row.Disease).Distinct(StringComparer.Ordinal)], 30);
        foreach (var disease in diseases)
        {
            var data = await graph.DataAsync(
                """
                query($disease: ID!) { assertions(where: { subject: $disease, source: "infores:hpo-annotations", type: [HAS_PHENOTYPE, HAS_INHERITANCE, HAS_ONSET, HAS_COURSE, HAS_MODIFIER] }, first: 1000) {
                  nodes {
                    id statedSubject statedObject statedPredicate negated evidence sex primarySource aggregators release
                    subject { id } object { id } onset { id } modifiers { id } publications { id } frequency { raw } biocuration
                  }
                } }
                """,
                new { disease });
            Assert.Equal(
                Sorted(raw.Annotations.Where(row => row.Disease == disease).Select(Line)),
                Sorted(data["assertions"]!["nodes"]!.AsArray().Select(said => string.Join('|',
                    Text(said!["statedSubject"]), Text(said["statedObject"]), (bool)said["negated"]!, Text(said["evidence"]), Text(said["sex"]),
                    Text(said["onset"]?["id"]), string.Join(';', Sorted(Ids(said["modifiers"]))), string.Join(';', Sorted(Ids(said["publications"]))), Text(said["frequency"]?["raw"]),
                    string.Join(';', said["biocuration"]!.AsArray().Select(Text))))));
            Assert.All(data["assertions"]!["nodes"]!.AsArray(), said =>
                Assert.Equal((disease, "infores:hpo-annotations"), (Text(said!["subject"]!["id"]), Text(said["primarySource"]))));
        }
    }

    [Fact]
    public async Task An_assertion_is_found_again_by_its_id()
    {
        var graph = await server.GraphAsync();
        var listed = (await graph.DataAsync("""{ assertions(where: { object: "HP:0001166" }, first: 3) { nodes { id statedSubject statedObject evidence } } }"""))["assertions"]!["nodes"]!.AsArray();
        Assert.Equal(3, listed.Count);
        foreach (var assertion in listed)
        {
            var found = await graph.DataAsync("query($id: ID!) { assertion(id: $id) { id statedSubject statedObject evidence } }", new { id = Text(assertion!["id"]) });
            Assert.Equal(assertion.ToJsonString(), found["assertion"]!.ToJsonString());
        }
    }

    [Fact]
    public async Task A_count_of_people_is_a_fraction_with_Wilsons_interval()
    {
        var graph = await server.GraphAsync();
        var raw = new RawAnnotations();
        var data = await graph.DataAsync(
            """
            { assertions(where: { subject: "OMIM:154700", evidence: "PCS", type: HAS_PHENOTYPE }, first: 1000) { nodes {
              frequency { raw observed total value low high basis band }
            } } }
            """);
        var counts = data["assertions"]!["nodes"]!.AsArray().Select(said => said!["frequency"]!).Where(frequency => Text(frequency["basis"]) == "COUNT").ToList();
        Assert.Equal(
            Sorted(raw.Annotations.Where(row => row.Disease == "MONDO:0007947" && row.Cells[5] == "PCS" && row.Cells[10] == "P" && row.Cells[7].Contains('/', StringComparison.Ordinal)).Select(row => row.Cells[7])),
            Sorted(counts.Select(frequency => Text(frequency["raw"])!)));
        Assert.True(counts.Count > 5);
        Assert.All(counts, frequency =>
        {
            var parts = Text(frequency["raw"])!.Split('/').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            double k = parts[0], n = parts[1], z = 1.959963984540054, share = k / n;
            var middle = (share + (z * z / (2 * n))) / (1 + (z * z / n));
            var half = z / (1 + (z * z / n)) * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));
            Assert.Equal((parts[0], parts[1]), ((int)frequency["observed"]!, (int)frequency["total"]!));
            Assert.Equal(share, (double)frequency["value"]!, 9);
            Assert.Equal(Math.Max(0, middle - half), (double)frequency["low"]!, 9);
            Assert.Equal(Math.Min(1, middle + half), (double)frequency["high"]!, 9);
            var band = share switch { 0 => "EXCLUDED", < 0.05 => "VERY_RARE", < 0.3 => "OCCASIONAL", < 0.8 => "FREQUENT", < 1 => "VERY_FREQUENT", _ => "OBLIGATE" };
            Assert.Equal(band, Text(frequency["band"]));
        });
    }

    private static string Line(RawAnnotations.Row row) => string.Join('|',
        row.Cells[0], row.Cells[3], row.Negated, row.Cells[5], row.Cells[8] == "" ? null : row.Cells[8].ToUpperInvariant(),
        row.Cells[6], string.Join(';', Sorted(row.Cells[9].Split(';', StringSplitOptions.RemoveEmptyEntries))), string.Join(';', Sorted(row.Cells[4].Split(';'))), Blank(row.Cells[7]),
        string.Join(';', row.Cells[11].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));

    private static string? Blank(string cell) => cell == "" ? null : cell;
}
