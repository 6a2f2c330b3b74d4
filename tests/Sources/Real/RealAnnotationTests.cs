using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

public sealed class RealAnnotationTests
{
    private const string File = "phenotype.hpoa.gz";

    [Fact]
    public async Task The_counts_of_the_report_are_those_of_the_file()
    {
        var graph = await BuiltGraphs.RealAsync();
        var rows = RawFiles.Tabs(File);
        Assert.Equal(rows.Count, graph.Count(ReportCodes.Records, File));
        Assert.Equal(rows.Select(row => row[0]).Distinct().Count(), graph.Count(ReportCodes.Diseases, File));
        Assert.Equal(rows.Count(row => row[2] == "NOT"), graph.Count(ReportCodes.NotRows, File));
        Assert.Equal(rows.Count(row => row[7].StartsWith("0/", StringComparison.Ordinal)), graph.Count(ReportCodes.ZeroOfNRows, File));
        Assert.Equal(rows.Count(row => row[7].StartsWith("HP:", StringComparison.Ordinal)), graph.Count(ReportCodes.FrequencyTerms, File));
        Assert.Equal(rows.Count(row => row[7].Contains('/')), graph.Count(ReportCodes.FrequencyCounts, File));
        Assert.Equal(rows.Count(row => row[7].EndsWith('%')), graph.Count(ReportCodes.FrequencyPercentages, File));
        Assert.Equal(rows.Count(row => row[7].Length == 0), graph.Count(ReportCodes.FrequencyUnknown, File));
    }

    [Fact]
    public async Task Every_row_is_one_assertion_with_what_it_states()
    {
        var graph = await BuiltGraphs.RealAsync();
        static string Key(string disease, string term, string reference, string evidence, string frequency, string onset) =>
            string.Join('|', disease, term, reference, evidence, frequency, onset);

        var expected = RawFiles.Tabs(File).Select(row => Key(row[0], row[3], string.Join(';', row[4].Split(';').Distinct()), row[5], row[7], row[6]));
        var actual = graph.Assertions.Where(row => row.PrimarySource.ToString() == "infores:hpo-annotations")
            .Select(row => Key(row.StatedSubject, row.StatedObject, string.Join(';', row.Publications), row.Evidence!, row.Frequency?.Raw ?? "", row.Onset?.ToString() ?? ""));
        Assert.Equal(expected.CountBy(key => key).ToDictionary(), actual.CountBy(key => key).ToDictionary());
    }

    [Fact]
    public async Task Assertions_are_typed_by_the_branch_of_their_term()
    {
        var graph = await BuiltGraphs.RealAsync();
        var rows = RawFiles.Tabs(File);
        var onsets = RawFiles.Below(RawFiles.Terms("hp.obo.gz"), "HP:0003674");
        var byType = graph.Assertions.Where(row => row.PrimarySource.ToString() == "infores:hpo-annotations").CountBy(row => row.Type).ToDictionary();
        int Aspect(char aspect) => rows.Count(row => row[10][0] == aspect);
        var onsetRows = rows.Count(row => onsets.Contains(row[3]));

        Assert.Equal((5_931, 4_808), (Aspect('C'), onsetRows));
        Assert.Equal(
            (Aspect('P'), Aspect('I'), onsetRows, Aspect('C') - onsetRows, Aspect('M')),
            (byType[RelationshipType.HasPhenotype], byType[RelationshipType.HasInheritance], byType[RelationshipType.HasOnset], byType[RelationshipType.HasCourse], byType[RelationshipType.HasModifier]));
        Assert.Empty(graph.Items(ReportCodes.AspectDisagrees));
    }

    [Fact]
    public async Task NOT_and_nobody_of_n_negate_and_64_pairs_conflict()
    {
        var graph = await BuiltGraphs.RealAsync();
        var rows = RawFiles.Tabs(File);
        var exact = RawFiles.ExactMappings();
        static bool Denies(string[] row) => row[2] == "NOT" || row[7].StartsWith("0/", StringComparison.Ordinal) || row[7] == "HP:0040285";
        Assert.Equal(rows.Count(Denies), graph.Assertions.Count(row => row.Negated && row.PrimarySource.ToString() == "infores:hpo-annotations"));

        var expected = rows.Where(row => row[10] == "P")
            .GroupBy(row => (exact.GetValueOrDefault(row[0], row[0]), row[3]))
            .Where(pair => pair.Select(Denies).Distinct().Count() == 2)
            .Select(pair => $"{pair.Key.Item1} {pair.Key.Item2}");
        var actual = graph.Assertions.Where(row => row.Type == RelationshipType.HasPhenotype)
            .GroupBy(row => (row.Subject, row.Object))
            .Where(pair => pair.Select(row => row.Negated).Distinct().Count() == 2)
            .Select(pair => $"{pair.Key.Subject} {pair.Key.Object}")
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual);
        Assert.Equal(64, actual.Count);
        Assert.Contains("MONDO:0010200 HP:0001873", actual);
    }

    [Fact]
    public async Task One_of_one_is_a_count_that_minTotal_can_keep_out()
    {
        var graph = await BuiltGraphs.RealAsync();
        var rows = graph.Assertions.Count(row => row is { Type: RelationshipType.HasPhenotype, Negated: false, Frequency: { Observed: 1, Total: 1 } });
        Assert.Equal(RawFiles.Tabs(File).Count(row => row[7] == "1/1" && row[10] == "P" && row[2] == ""), rows);
        Assert.Equal(8_830, rows);
    }

    [Fact]
    public async Task Every_annotated_entry_goes_to_Mondo_exactly_or_stays_itself()
    {
        var graph = await BuiltGraphs.RealAsync();
        var exact = RawFiles.ExactMappings();
        var stated = RawFiles.Tabs(File).Select(row => row[0]).ToHashSet();
        var subjects = graph.Assertions.Where(row => row.PrimarySource.ToString() == "infores:hpo-annotations")
            .Select(row => (row.StatedSubject, Subject: row.Subject.ToString())).ToHashSet();
        Assert.Equal(stated.Select(id => (id, exact.GetValueOrDefault(id, id))).ToHashSet(), subjects);
        Assert.Equal(stated.Count(exact.ContainsKey), graph.Count(ReportCodes.DiseaseMerged));
        Assert.Equal(stated.Count(id => !exact.ContainsKey(id)), graph.Count(ReportCodes.DiseaseUnmapped));
    }
}
