using System.Text;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The rows of a batch as one expression: a line of text for each, and what makes a map of it. A list of maps would say the same,
/// but Neo4j parses, plans and remembers every value of a statement; a list of strings is one value, so that the statements of
/// a stage are one plan.
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
