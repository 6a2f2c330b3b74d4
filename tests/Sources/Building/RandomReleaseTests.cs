using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>
/// Random releases of annotations and mapping sets, under random names, against rules that are written here once more: a resource
/// counts at its newest release, and only Mondo's own sets merge.
/// </summary>
public sealed class RandomReleaseTests
{
    private static readonly string[] Entries = ["OMIM:100100", "OMIM:100200", "OMIM:100300", "OMIM:100400", "OMIM:100500"];
    private static readonly string[] Terms = ["HP:0001871", "HP:0001873"];
    private static readonly string[] Diseases = ["MONDO:0000010 | disease A", "MONDO:0000011 | disease B"];
    private static readonly string[] Dates = ["2021-01-01", "2023-01-27", "20250116"];

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_newest_releases_and_the_authoritys_mappings_decide(int seed)
    {
        var random = new Random(seed);
        var annotations = Enumerable.Range(0, random.Next(1, 5)).Select(_ => (Date: Pick(random, [.. Dates, null]), Rows: RandomRows(random))).ToList();
        var mondo = Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Date: Pick(random, Dates)!, Rows: RandomMappings(random))).ToList();
        var others = Enumerable.Range(0, random.Next(0, 4)).Select(_ => (Id: random.Next(2), Date: Pick(random, [.. Dates, null]), Rows: RandomMappings(random))).ToList();

        using var folder = new SourceFolder().With("hp.obo", Texts.Hpo()).With("mondo.obo", Texts.Mondo("2020-01-01"));
        annotations.ForEach(file => folder.With(Name(random), Hpoa(file.Date, file.Rows)));
        mondo.ForEach(file => folder.With(Name(random), Sssom("http://purl.obolibrary.org/obo/mondo/mappings/omim.sssom.tsv", file.Date, file.Rows)));
        others.ForEach(file => folder.With(Name(random), Sssom($"https://example.org/{file.Id}.sssom.tsv", file.Date, file.Rows)));
        var graph = await folder.ImportAsync();

        var rows = Newest(annotations, file => file.Date).SelectMany(file => file.Rows).ToHashSet();
        Assert.Equal(
            rows.Select(row => $"{row.Entry} {row.Term} {row.Negated}").Order(StringComparer.Ordinal),
            graph.Assertions.Where(row => row.Type == RelationshipType.HasPhenotype).Select(row => $"{row.StatedSubject} {row.StatedObject} {row.Negated}").Order(StringComparer.Ordinal));

        var merged = Newest(mondo, file => file.Date).SelectMany(file => file.Rows).Distinct().ToLookup(row => row.Entry, row => Id(row.Disease));
        var mapped = others.GroupBy(file => file.Id).SelectMany(set => Newest(set, file => file.Date)).SelectMany(file => file.Rows).Distinct().ToLookup(row => row.Entry, row => Id(row.Disease));
        var annotated = rows.Select(row => row.Entry).ToHashSet();
        Assert.All(Entries, entry => Assert.Equal(
            merged[entry].Count() == 1 ? [$"{merged[entry].Single()} Merged"]
                : merged[entry].Any() || annotated.Contains(entry) ? []
                : mapped[entry].Order(StringComparer.Ordinal).Select(disease => $"{disease} Mapped"),
            graph.Targets(entry)));
    }

    /// <summary>The files of the newest date, and those without one.</summary>
    private static IEnumerable<T> Newest<T>(IEnumerable<T> files, Func<T, string?> dateOf)
    {
        var newest = files.Select(file => dateOf(file)?.Replace("-", "", StringComparison.Ordinal)).Max(StringComparer.Ordinal);
        return files.Where(file => dateOf(file) is not { } date || date.Replace("-", "", StringComparison.Ordinal) == newest);
    }

    private static List<(string Entry, string Term, bool Negated)> RandomRows(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => (Pick(random, Entries[..3])!, Pick(random, Terms)!, random.Next(3) == 0)).Distinct()];

    private static List<(string Entry, string Disease)> RandomMappings(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => (Pick(random, Entries)!, Pick(random, Diseases)!)).Distinct()];

    private static string Hpoa(string? date, IEnumerable<(string Entry, string Term, bool Negated)> rows) =>
        Texts.Hpoa.Replace("#date: 2023-01-27\n", date is null ? "" : $"#version: {date}\n", StringComparison.Ordinal)
        + string.Concat(rows.Select(row => $"{row.Entry} | Disease | {(row.Negated ? "NOT" : "")} | {row.Term} | PMID:1 | PCS |  |  |  |  | P | HPO:x[2020-01-01]\n"));

    private static string Sssom(string id, string? date, IEnumerable<(string Entry, string Disease)> rows) =>
        $"# mapping_set_id: {id}\n{(date is null ? "" : $"# mapping_set_version: {date}\n")}subject_id | subject_label | predicate_id | object_id | mapping_justification\n"
        + string.Concat(rows.Select(row => $"{row.Disease} | skos:exactMatch | {row.Entry} | x\n"));

    private static string Id(string disease) => disease.Split(' ')[0];

    private static string Name(Random random) => $"{random.Next()}.tsv";

    private static string? Pick(Random random, string?[] from) => from[random.Next(from.Length)];
}
