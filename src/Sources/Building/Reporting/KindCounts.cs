namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Counts rows by kind and lists each kind once, with the first line and the number of rows: a KGX graph may hold millions of rows that
/// this graph has no place for, which nobody would read one by one.
/// </summary>
internal sealed class KindCounts(SourceDocument document, ReportCode code)
{
    private readonly SortedDictionary<string, (long Count, long FirstLine)> _kinds = new(StringComparer.Ordinal);

    public void Add(string kind, long line)
    {
        var (count, firstLine) = _kinds.GetValueOrDefault(kind, (0, line));
        _kinds[kind] = (count + 1, firstLine);
    }

    /// <summary>Lists the kinds; the line of an item is that of its first row.</summary>
    public void Report(ReportBuilder report, Func<string, long, string> message)
    {
        foreach (var (kind, (count, firstLine)) in _kinds)
        {
            report.Add(code, document, firstLine, kind, message(kind, count), count);
        }
    }
}
