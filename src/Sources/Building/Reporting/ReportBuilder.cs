using System.Runtime.InteropServices;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Collects counts and report items of all stages. The rows of an item are also counted under its code and file. Not thread-safe.</summary>
internal sealed class ReportBuilder
{
    private readonly Dictionary<(string Source, ReportCode Code), long> _counts = [];
    private readonly List<ReportItem> _items = [];

    /// <summary>The number of rows that were rejected or refused.</summary>
    public long NotTaken { get; private set; }

    /// <summary>The items about rows that were rejected or refused, which fail a strict import.</summary>
    public IEnumerable<ReportItem> ItemsNotTaken => _items.Where(item => item.Severity != ReportSeverity.Notice);

    /// <summary>Adds to a count of a file, or of the whole import if null. A count of 0 makes the line appear in the report.</summary>
    public void Count(SourceDocument? document, ReportCode code, long count = 1) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, (document?.Name ?? "", code), out _) += count;

    /// <summary>Reports and counts an item about a row.</summary>
    public void Add(ReportCode code, Origin origin, string? subject, string message) =>
        Add(code, origin.Document, origin.Line, subject, message);

    /// <summary>Reports and counts an item about a file or the whole import; <paramref name="rows"/> is the number of rows it stands for.</summary>
    public void Add(ReportCode code, SourceDocument? document, long? line, string? subject, string message, long rows = 1)
    {
        Count(document, code, rows);
        NotTaken += code.Severity == ReportSeverity.Notice ? 0 : rows;
        _items.Add(new ReportItem(code.Name, code.Severity, document?.Name ?? "", line, subject, message, rows));
    }

    /// <summary>The report, ordered by file, code, line and subject, so that equal imports give equal reports.</summary>
    public ImportReport ToReport()
    {
        var counts = _counts
            .Select(entry => new ReportCount(entry.Key.Source, entry.Key.Code.Name, entry.Value, entry.Key.Code.Meaning))
            .OrderBy(count => count.Source, StringComparer.Ordinal)
            .ThenBy(count => count.Code, StringComparer.Ordinal);
        var items = _items
            .OrderByDescending(item => item.Severity)
            .ThenBy(item => item.Source, StringComparer.Ordinal)
            .ThenBy(item => item.Code, StringComparer.Ordinal)
            .ThenBy(item => item.Line ?? 0)
            .ThenBy(item => item.Subject, StringComparer.Ordinal)
            .ThenBy(item => item.Message, StringComparer.Ordinal);
        return new ImportReport([.. counts], [.. items]);
    }
}
