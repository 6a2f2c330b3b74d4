namespace KnowledgeGraph.Sources.Tests.Seed;

/// <summary>
/// A tab-separated file read the plainest way, so that what the tests expect of the seed
/// does not rest on the product's own readers.
/// </summary>
internal sealed class TabTable
{
    private readonly Dictionary<string, int> _columns;

    private TabTable(string[] header, IReadOnlyList<string[]> rows)
    {
        Header = header;
        Rows = rows;
        _columns = header.Select((name, at) => (name, at)).ToDictionary(c => c.name, c => c.at);
    }

    public IReadOnlyList<string> Header { get; }

    public IReadOnlyList<string[]> Rows { get; }

    public static TabTable Read(IEnumerable<string> lines)
    {
        var rows = lines.Select(line => line.Split('\t')).ToList();
        return new TabTable(rows[0], rows.GetRange(1, rows.Count - 1));
    }

    public string Cell(string[] row, string column) => row[_columns[column]];

    public string[] List(string[] row, string column) =>
        Cell(row, column).Split('|', StringSplitOptions.RemoveEmptyEntries);
}
