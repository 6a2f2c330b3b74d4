using System.Text;

namespace KnowledgeGraph.Server.Commands;

/// <summary>A table of text with aligned columns: column names, dashes, rows. It does not depend on the width of the terminal, so it can be piped.</summary>
internal sealed class TextTable(params IReadOnlyList<string> columns)
{
    private const string Gap = "  ";

    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>Adds a row with a cell for each column.</summary>
    public void Add(params IReadOnlyList<string> cells) => _rows.Add(cells);

    /// <summary>The lines of the table.</summary>
    public override string ToString()
    {
        var widths = columns.Select((column, i) => _rows.Select(row => row[i].Length).Append(column.Length).Max()).ToList();
        var text = new StringBuilder();
        Append(text, columns, widths);
        Append(text, widths.ConvertAll(width => new string('-', width)), widths);
        foreach (var row in _rows)
        {
            Append(text, row, widths);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> cells, List<int> widths) =>
        text.AppendLine(string.Join(Gap, cells.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd());
}
