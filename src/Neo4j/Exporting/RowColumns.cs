using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Neo4j;

/// <summary>The columns that rows have, those of the maps within them after their own.</summary>
internal sealed class RowColumns
{
    private readonly OrderedDictionary<string, RowColumn> _own = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, RowColumns> _inner = new(StringComparer.Ordinal);

    /// <summary>Takes in the columns of a row.</summary>
    public void Include(IReadOnlyDictionary<string, object?> row)
    {
        foreach (var (name, value) in row)
        {
            if (value is IReadOnlyDictionary<string, object?> map)
            {
                _inner.TryAdd(name, new RowColumns());
                _inner[name].Include(map);
            }
            else
            {
                _own.TryAdd(name, new RowColumn(RowColumn.KindOf(value)));
                _own[name].Include(value);
            }
        }
    }

    /// <summary>The texts within a row.</summary>
    public static IEnumerable<string> Texts(IReadOnlyDictionary<string, object?> row) => row.Values.SelectMany(value => value switch
    {
        string text => [text],
        string[] texts => texts,
        IReadOnlyDictionary<string, object?> map => Texts(map),
        _ => Array.Empty<string>(),
    });

    /// <summary>Appends the cells of a row, each with what ends it.</summary>
    public void AppendLine(StringBuilder line, IReadOnlyDictionary<string, object?> row, Separators separators)
    {
        foreach (var name in _own.Keys)
        {
            line.Append(RowColumn.Cell(row.GetValueOrDefault(name), separators)).Append(separators.Cell);
        }

        foreach (var (name, columns) in _inner)
        {
            columns.AppendLine(line, (IReadOnlyDictionary<string, object?>)row[name]!, separators);
        }
    }

    /// <summary>Appends the map that is made of the cells <c>x</c> of a line.</summary>
    /// <param name="script">What it is appended to.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="separators">What divides the cells.</param>
    /// <param name="place">The place of the first cell; then that after the last.</param>
    public void AppendMap(StringBuilder script, int rows, Separators separators, ref int place)
    {
        var separator = "{";
        foreach (var (name, column) in _own)
        {
            var cell = string.Create(CultureInfo.InvariantCulture, $"x[{place++}]");
            script.Append(separator).Append(name).Append(": ").Append(column.Value(cell, rows, separators));
            separator = ", ";
        }

        foreach (var (name, columns) in _inner)
        {
            columns.AppendMap(script.Append(separator).Append(name).Append(": "), rows, separators, ref place);
            separator = ", ";
        }

        script.Append('}');
    }
}
