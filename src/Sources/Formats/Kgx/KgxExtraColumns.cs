using KnowledgeGraph.Sources.Tables;

namespace KnowledgeGraph.Sources.Formats.Kgx;

/// <summary>The columns of a KGX file that its record has no property for; KGX allows any.</summary>
internal sealed class KgxExtraColumns(Table table, int[] known)
{
    private readonly int[] _columns = [.. Enumerable.Range(0, table.Head.Columns.Count).Except(known)];

    /// <summary>The cells of these columns in the current row that are not empty.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Read()
    {
        List<KeyValuePair<string, string>>? cells = null;
        foreach (var column in _columns)
        {
            if (table.Text(column) is { } text)
            {
                (cells ??= []).Add(new(table.Head.Columns[column], text));
            }
        }

        return cells is null ? [] : cells;
    }
}
