using System.Globalization;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Counts rows by kind and reports each kind once, with the number of rows and their lines: a KGX graph may contain millions of rows
/// that this graph does not hold, and nobody would read a report item for each.
/// </summary>
internal sealed class KindCounts(SourceDocument document, ReportCode code)
{
    // The maximum number of line ranges in an item; a kind with more gets several items.
    private const int MostRanges = 1000;

    private readonly SortedDictionary<string, List<long>> _kinds = new(StringComparer.Ordinal);

    public void Add(string kind, long line)
    {
        if (!_kinds.TryGetValue(kind, out var lines))
        {
            _kinds.Add(kind, lines = []);
        }

        lines.Add(line);
    }

    /// <summary>Reports the kinds; the line of an item is that of its first row.</summary>
    public void Report(ReportBuilder report, Func<string, long, string> message)
    {
        foreach (var (kind, lines) in _kinds)
        {
            foreach (var ranges in RangesOf(lines).Chunk(MostRanges))
            {
                var count = ranges.Sum(range => range.Last - range.First + 1);
                report.Add(code, document, ranges[0].First, kind, $"{message(kind, count)} {Written(ranges, count)}.", count);
            }
        }
    }

    private static IEnumerable<(long First, long Last)> RangesOf(List<long> lines)
    {
        lines.Sort();
        var (first, last) = (lines[0], lines[0]);
        foreach (var line in lines.Skip(1))
        {
            if (line > last + 1)
            {
                yield return (first, last);
                first = line;
            }

            last = line;
        }

        yield return (first, last);
    }

    private static string Written(IEnumerable<(long First, long Last)> ranges, long count) =>
        (count == 1 ? "Line " : "Lines ") + string.Join(", ", ranges.Select(range => range.First == range.Last
            ? range.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}")));
}
