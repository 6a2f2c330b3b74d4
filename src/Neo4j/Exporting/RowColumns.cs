using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Neo4j;

/// <summary>The columns of rows, followed by those of nested maps.</summary>
internal sealed class RowColumns
{
    private readonly OrderedDictionary<string, RowColumn> _own = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, RowColumns> _inner = new(StringComparer.Ordinal);

    /// <summary>Adds the columns of a row.</summary>
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

    /// <summary>The texts of a row.</summary>
    public static IEnumerable<string> Texts(IReadOnlyDictionary<string, object?> row) => row.Values.SelectMany(value => value switch
    {
        string text => [text],
        string[] texts => texts,
        IReadOnlyDictionary<string, object?> map => Texts(map),
        _ => Array.Empty<string>(),
    });

    /// <summary>Appends the cells of a row, each with its separator.</summary>
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

    /// <summary>Appends the expression that builds a map from the cells <c>x</c> of a line.</summary>
    /// <param name="script">The text to append to.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="separators">The separators used in the cells.</param>
    /// <param name="place">The index of the first cell; afterwards, the index after the last one.</param>
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
