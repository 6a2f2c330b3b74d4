using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Converts block strings between source text and value, without the indentation of the source (specification §2.10.4).</summary>
internal static class BlockStringText
{
    private const int LongestOnOneLine = 70;

    /// <summary><c>BlockStringValue(rawValue)</c>: removes the common indentation and blank first and last lines.</summary>
    /// <param name="raw">The text between the quotation marks, with line feeds as its only line terminators.</param>
    public static string Evaluate(string raw)
    {
        var lines = raw.Split('\n');
        var commonIndent = CommonIndent(lines.AsSpan(1));
        var first = Array.FindIndex(lines, line => !IsBlank(line));
        if (first < 0)
        {
            return "";
        }

        var last = Array.FindLastIndex(lines, line => !IsBlank(line));
        for (var i = 1; i <= last; i++)
        {
            lines[i] = lines[i][Math.Min(commonIndent, lines[i].Length)..];
        }

        return string.Join('\n', lines, first, last - first + 1);
    }

    /// <summary>Whether a block string can represent this text exactly.</summary>
    public static bool CanRepresent(string text)
    {
        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')))
        {
            return false;
        }

        var lines = text.Split('\n');
        return lines.Length == 1
            ? text.Length == 0 || !IsBlank(text)
            : !IsBlank(lines[0]) && !IsBlank(lines[^1]) && CommonIndent(lines) == 0;
    }

    /// <summary>The unindented block string of a text that <see cref="CanRepresent"/> accepts.</summary>
    public static string Print(string text)
    {
        var escaped = new StringBuilder(text).Replace("\"\"\"", "\\\"\"\"");
        var isOneLine = !text.Contains('\n', StringComparison.Ordinal);
        var needsEndLine = text.EndsWith('"') || text.EndsWith('\\');
        var spread = !isOneLine || text.Length > LongestOnOneLine || needsEndLine;

        // At the start of a separate line, the text's leading white space would count as indentation.
        var startsOnOwnLine = spread && !(isOneLine && text[0] is ' ' or '\t');
        return $"\"\"\"{(startsOnOwnLine ? "\n" : "")}{escaped}{(spread ? "\n" : "")}\"\"\"";
    }

    private static bool IsBlank(string line) => Indent(line) == line.Length;

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(" \t").Length;

    private static int CommonIndent(ReadOnlySpan<string> lines)
    {
        var common = int.MaxValue;
        foreach (var line in lines)
        {
            var indent = Indent(line);
            if (indent < line.Length)
            {
                common = Math.Min(common, indent);
            }
        }

        return common == int.MaxValue ? 0 : common;
    }
}
