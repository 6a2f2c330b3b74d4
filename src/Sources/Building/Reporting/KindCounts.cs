namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Counts rows by kind and lists each kind once, with the number of rows and the first of their lines: a KGX graph may hold millions
/// of rows that this graph has no place for, which nobody would read one by one.
/// </summary>
internal sealed class KindCounts(SourceDocument document, ReportCode code)
{
    private const int LinesShown = 100;

    private readonly SortedDictionary<string, (long Count, List<long> Lines)> _kinds = new(StringComparer.Ordinal);

    public void Add(string kind, long line)
    {
        var (count, lines) = _kinds.TryGetValue(kind, out var known) ? known : (0, []);
        if (count < LinesShown)
        {
            lines.Add(line);
        }

        _kinds[kind] = (count + 1, lines);
    }

    /// <summary>Lists the kinds; the line of an item is that of its first row.</summary>
    public void Report(ReportBuilder report, Func<string, long, string> message)
    {
        foreach (var (kind, (count, lines)) in _kinds)
        {
            var more = count > lines.Count ? $" and {count - lines.Count} more" : "";
            report.Add(code, document, lines[0], kind, $"{message(kind, count)} Lines {string.Join(", ", lines)}{more}.", count);
        }
    }
}
