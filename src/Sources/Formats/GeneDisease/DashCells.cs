using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.GeneDisease;

/// <summary>HPO's gene tables use <c>-</c> for missing values.</summary>
internal static class DashCells
{
    /// <summary>Text of a cell; null if it is empty or a dash.</summary>
    public static string? TextUnlessDash(this Table table, int column) => table.Text(column) is { } text and not "-" ? text : null;

    /// <summary>Text of a cell that must be neither empty nor a dash.</summary>
    public static string RequiredUnlessDash(this Table table, int column)
    {
        if (table.TextUnlessDash(column) is { } text)
        {
            return text;
        }

        table.Fault(column, "an identifier");
        return "";
    }
}
