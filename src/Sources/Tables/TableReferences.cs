using System.Text.RegularExpressions;

namespace KnowledgeGraph.Sources.Tables;

/// <summary>Cells that contain publications.</summary>
internal static partial class TableReferences
{
    /// <summary>The publications of a cell that must contain at least one.</summary>
    public static IReadOnlyList<string> RequiredReferences(this RowCells table, int column)
    {
        var references = Split(table.Text(column) ?? "");
        if (references.Count == 0)
        {
            table.Fault(column, "at least one value");
        }

        return references;
    }

    /// <summary>The publications of a KGX cell, separated by <c>|</c>, or by <c>;</c> or <c>,</c> if a new identifier follows.</summary>
    public static IReadOnlyList<string> References(this RowCells table, int column) =>
        [.. table.List(column, '|')
            .SelectMany(item => BeforeIdentifier().Split(item))
            .Select(item => item.Trim().TrimEnd(';', ',').TrimEnd())
            .Where(item => item.Length > 0)];

    /// <summary>
    /// Splits publications at <c>;</c>, <c>,</c> and <c>|</c>. Addresses may contain these characters, so text with an address is split only
    /// before identifiers.
    /// </summary>
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
