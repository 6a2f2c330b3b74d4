using System.Text.Json;

namespace KnowledgeGraph.Server.Commands;

/// <summary>
/// The result of a query as a table: one row for each item of the first list of objects, or a single row if there is none.
/// Columns are the paths of the leafs below an item; lists below it are joined.
/// </summary>
internal sealed class ResultTable
{
    private const string Joint = "; ";

    private readonly List<string> _columns = [];
    private readonly List<Dictionary<string, string>> _rows = [];

    private ResultTable(IEnumerable<JsonElement> items)
    {
        foreach (var item in items)
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            AddCells(row, "", item);
            _rows.Add(row);
        }
    }

    /// <summary>The table of the data of a result.</summary>
    public static ResultTable Of(JsonElement data) =>
        FirstList(data) is { } list ? new ResultTable(list.EnumerateArray()) : new ResultTable([data]);

    /// <summary>The lines of the table.</summary>
    public override string ToString()
    {
        var table = new TextTable(_columns);
        foreach (var row in _rows)
        {
            table.Add(_columns.ConvertAll(column => row.GetValueOrDefault(column, "")));
        }

        return table.ToString();
    }

    private static JsonElement? FirstList(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            return null;
        }

        foreach (var member in json.EnumerateObject())
        {
            var isList = member.Value.ValueKind is JsonValueKind.Array
                && member.Value.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Object);
            if ((isList ? member.Value : FirstList(member.Value)) is { } list)
            {
                return list;
            }
        }

        return null;
    }

    private void AddCells(Dictionary<string, string> row, string path, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in json.EnumerateObject())
                {
                    AddCells(row, path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray())
                {
                    AddCells(row, path, item);
                }

                break;
            default:
                AddCell(row, path, json.ToString());
                break;
        }
    }

    private void AddCell(Dictionary<string, string> row, string column, string value)
    {
        if (!_columns.Contains(column))
        {
            _columns.Add(column);
        }

        row[column] = row.TryGetValue(column, out var before) ? before + Joint + value : value;
    }
}
