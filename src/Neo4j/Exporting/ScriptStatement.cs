using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Neo4j;

/// <summary>Writes statements with literals instead of parameters, which scripts do not have.</summary>
internal static partial class ScriptStatement
{
    /// <summary>Appends a statement and a semicolon.</summary>
    public static void Append(StringBuilder script, CypherStatement statement)
    {
        // The text is a constant without $ in strings. Inserted values are not searched for parameters.
        var text = statement.Text.ToString();
        var end = 0;
        foreach (var parameter in Parameter().EnumerateMatches(text))
        {
            script.Append(text, end, parameter.Index - end);
            AppendValue(script, statement.Parameters[text.Substring(parameter.Index + 1, parameter.Length - 1)]);
            end = parameter.Index + parameter.Length;
        }

        script.Append(text, end, text.Length - end).Append(";\n");
    }

    private static void AppendValue(StringBuilder script, object? value)
    {
        if (value is RowTable rows)
        {
            rows.Append(script);
        }
        else
        {
            CypherLiteral.Append(script, value);
        }
    }

    [GeneratedRegex(@"\$[a-z]+", RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
