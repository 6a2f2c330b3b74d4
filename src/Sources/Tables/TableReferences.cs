using System.Text.RegularExpressions;

namespace KnowledgeGraph.Sources.Tables;

/// <summary>Cells that hold publications.</summary>
internal static partial class TableReferences
{
    /// <summary>The publications of a cell that must hold at least one.</summary>
    public static IReadOnlyList<string> RequiredReferences(this RowCells table, int column)
    {
        var references = Split(table.Text(column) ?? "");
        if (references.Count == 0)
        {
            table.Fault(column, "at least one value");
        }

        return references;
    }

    /// <summary>The publications of a KGX cell: items are separated by <c>|</c>, and where a new identifier follows also by <c>;</c> or <c>,</c>.</summary>
    public static IReadOnlyList<string> References(this RowCells table, int column) =>
        [.. table.List(column, '|')
            .SelectMany(item => BeforeIdentifier().Split(item))
            .Select(item => item.Trim().TrimEnd(';', ',').TrimEnd())
            .Where(item => item.Length > 0)];

    /// <summary>Splits publications at <c>;</c>, <c>,</c> and <c>|</c>. Addresses may hold these, so beside an address only a new identifier begins an item.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var items = text.Contains("://", StringComparison.Ordinal)
            ? BeforeIdentifier().Split(text)
            : text.Split([';', ',', '|']);
        return [.. items.Select(item => item.Trim().TrimEnd(';', ',', '|').TrimEnd()).Where(item => item.Length > 0)];
    }

    [GeneratedRegex(@"[;,|]\s*(?=[A-Za-z][A-Za-z0-9.\-]*:)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex BeforeIdentifier();
}
