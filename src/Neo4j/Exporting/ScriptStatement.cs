using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Neo4j;

/// <summary>Writes statements for a script, which has no parameters: each value stands where its parameter did.</summary>
internal static partial class ScriptStatement
{
    /// <summary>Appends a statement and the semicolon that ends it.</summary>
    public static void Append(StringBuilder script, Statement statement)
    {
        // The text is of this program and has no string with a $; what was written as a value is not looked at again.
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
