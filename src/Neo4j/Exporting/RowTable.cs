using System.Text;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The rows of a batch as one expression: one line of text per row, and an expression that converts it to a map. A list of maps would be
/// equivalent, but Neo4j parses, plans and caches every value of a statement. A list of strings counts as one value, so that the statements
/// of a stage share a plan.
/// </summary>
internal sealed class RowTable
{
    private readonly IReadOnlyList<IReadOnlyDictionary<string, object?>> _rows;
    private readonly RowColumns _columns = new();
    private readonly Separators _separators;

    public RowTable(IReadOnlyList<IReadOnlyDictionary<string, object?>> rows)
    {
        _rows = rows;
        foreach (var row in rows)
        {
            _columns.Include(row);
        }

        _separators = Separators.For(rows.SelectMany(RowColumns.Texts));
    }

    /// <summary>Appends the expression, a list of maps.</summary>
    public void Append(StringBuilder script)
    {
        script.Append("[x IN [line IN [");
        var line = new StringBuilder();
        var separator = "\n  ";
        foreach (var row in _rows)
        {
            _columns.AppendLine(line.Clear(), row, _separators);
            CypherLiteral.Append(script.Append(separator), line.ToString(0, line.Length - 1));
            separator = ",\n  ";
        }

        script.Append("\n] | split(line, ");
        CypherLiteral.Append(script, _separators.Cell);
        var place = 0;
        _columns.AppendMap(script.Append(")] | "), _rows.Count, _separators, ref place);
        script.Append(']');
    }
}
