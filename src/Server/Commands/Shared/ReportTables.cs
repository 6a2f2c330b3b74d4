using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Import reports as tables.</summary>
internal static class ReportTables
{
    /// <summary>A table of counts.</summary>
    public static TextTable Counts(IEnumerable<ReportCount> counts)
    {
        var table = new TextTable("file", "code", "count", "meaning");
        foreach (var count in counts)
        {
            table.Add(count.Source, count.Code, count.Count.ToString(CultureInfo.InvariantCulture), count.Meaning);
        }

        return table;
    }

    /// <summary>A table of items.</summary>
    public static TextTable Items(IEnumerable<ReportItem> items)
    {
        var table = new TextTable("code", "severity", "file", "line", "rows", "subject", "message");
        foreach (var item in items)
        {
            var line = item.Line?.ToString(CultureInfo.InvariantCulture) ?? "";
            table.Add(item.Code, item.Severity.ToString(), item.Source, line, item.Rows.ToString(CultureInfo.InvariantCulture), item.Subject ?? "", item.Message);
        }

        return table;
    }
}
