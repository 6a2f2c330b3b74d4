using System.Globalization;
using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;

namespace KnowledgeGraph.Sources.Tests.Real;

/// <summary>Every row that is read is used, or listed with file and line, once.</summary>
public sealed class RowAccountTests
{
    private static readonly HashSet<string> LeftOut =
        [.. typeof(ReportCodes).GetFields().Select(field => (ReportCode)field.GetValue(null)!).Where(code => code.IsLeftOut).Select(code => code.Name)];

    // Of an ontology these are about edges, which are parts of terms.
    private static readonly HashSet<string> OfEdges = [ReportCodes.SelfLoop.Name, ReportCodes.SelfRelation.Name, ReportCodes.LoopDropped.Name, ReportCodes.RowMerged.Name];

    /// <summary>Cases with the files that they are imported with.</summary>
    public static TheoryData<string[]> Cases { get; } = new()
    {
        { ["sssom-third-party.sssom.tsv", "base/mini-hp.obo", "base/mini-mondo.obo", "base/mini.hpoa"] },
        { ["sssom-inverse.sssom.tsv", "base/mini-hp.obo", "base/mini-mondo.obo", "base/mini.hpoa"] },
        { ["genes_to_phenotype.txt", "base/mini-hp.obo", "base/mini-mondo.obo", "base/mini.hpoa"] },
        { ["trailing-garbage.hpoa.gz", "base/mini-hp.obo", "base/mini-mondo.obo"] },
        { ["two-releases-2025.hpoa", "two-releases-2023.hpoa", "base/mini-hp.obo", "base/mini-mondo.obo"] },
        { ["oddfreq.hpoa", "base/mini-hp.obo", "base/mini-mondo.obo"] },
        { ["minimal-cols.hpoa", "base/mini-hp.obo", "base/mini-mondo.obo"] },
        { ["utf16le.hpoa", "base/mini-hp.obo", "base/mini-mondo.obo"] },
        { ["hpoa-frequencies/hp.obo", "hpoa-frequencies/phenotype.hpoa"] },
        { ["hp-base-header.obo"] },
        { ["mondo-real-style.obo"] },
        { ["kgx-short-row_nodes.tsv"] },
        { ["monarch-kg.tar.gz"] },
        { ["kgx-spellings/hp.obo", "kgx-spellings/n_nodes.tsv", "kgx-spellings/n_edges.tsv"] },
        { ["kgx-relations/hp.obo", "kgx-relations/n_nodes.tsv", "kgx-relations/n_edges.tsv"] },
        { ["sssom-predicates/hp.obo", "sssom-predicates/mondo.obo", "sssom-predicates/m.sssom.tsv"] },
    };

    [Fact]
    public async Task Every_row_of_the_real_files_is_used_or_listed() =>
        Check(await BuiltGraphs.RealAsync(), [.. RealData.Files().Where(path => path.EndsWith(".gz", StringComparison.Ordinal))]);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_row_of_a_case_is_used_or_listed(string[] names)
    {
        string[] paths = [.. names.Select(RealData.Case)];
        Check(await SourceFolder.ImportAsync(paths), paths);
    }

    [Fact]
    public async Task Only_the_two_malformed_identifiers_of_the_real_files_fail_a_strict_import()
    {
        var failing = (await BuiltGraphs.RealAsync()).Report.Items.Where(item => item.Severity != ReportSeverity.Notice);
        Assert.Equal(
            ["BAD_IDENTIFIER mondo_exactmatch_icd10cm.sssom.tsv.gz", "BAD_IDENTIFIER mondo_exactmatch_ncit.sssom.tsv.gz"],
            failing.Select(item => $"{item.Code} {item.Source}").Order(StringComparer.Ordinal));
    }

    private static void Check(GraphContent graph, IReadOnlyList<string> paths)
    {
        var read = graph.Info.Sources.Select(file => file.Name).ToHashSet();
        Assert.All(paths.SelectMany(RowCounter.Count), file =>
        {
            var isOntology = graph.Count(ReportCodes.Terms, file.Name) > 0;
            var items = graph.Report.Items
                .Where(item => item.Source == file.Name && LeftOut.Contains(item.Code) && !(isOntology && OfEdges.Contains(item.Code)))
                .ToList();
            if (!read.Contains(file.Name))
            {
                Assert.Single(graph.Report.Items, item => (item.Code == ReportCodes.Overridden.Name && item.Source == file.Name)
                    || (item.Code == ReportCodes.FileIgnored.Name && item.Subject == file.Name));
                return;
            }

            Assert.Equal(file.Rows, graph.Count(ReportCodes.Used, file.Name) + items.Sum(item => item.Rows));
            Assert.All(items.Where(item => item.Line is not null).SelectMany(LinesOf).CountBy(line => line), line => Assert.Equal(1, line.Value));
        });
    }

    // The lines of an item that stands for several rows are in its message: "Lines 2, 4-7."
    private static IEnumerable<long> LinesOf(ReportItem item)
    {
        if (item.Rows == 1)
        {
            return [item.Line!.Value];
        }

        var ranges = item.Message[(item.Message.LastIndexOf("Lines ", StringComparison.Ordinal) + 6)..].TrimEnd('.').Split(", ")
            .Select(range => Array.ConvertAll(range.Split('-'), text => long.Parse(text, CultureInfo.InvariantCulture)));
        long[] lines = [.. ranges.SelectMany(range => Enumerable.Range(0, (int)(range[^1] - range[0] + 1)).Select(step => range[0] + step))];
        Assert.Equal(item.Rows, lines.Length);
        Assert.Equal(item.Line, lines[0]);
        return lines;
    }
}
