using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Descriptions as strings of the type system language (GraphQL specification §2.10.4).</summary>
internal static class DescriptionText
{
    private const int LongestOnOneLine = 70;

    /// <summary>Appends a description and a line terminator: a block string if it can represent the text exactly.</summary>
    public static void AppendTo(StringBuilder output, string text, string indent)
    {
        if (!CanBeBlock(text))
        {
            output.Append(indent).Append(Quote(text)).Append('\n');
            return;
        }

        var escaped = text.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var isShort = text.Length <= LongestOnOneLine && !text.Contains('\n', StringComparison.Ordinal);
        if (isShort && text[^1] is not ('"' or '\\'))
        {
            output.Append(indent).Append("\"\"\"").Append(escaped).Append("\"\"\"\n");
            return;
        }

        output.Append(indent).Append("\"\"\"\n");
        foreach (var line in escaped.Split('\n'))
        {
            output.Append(line.Length == 0 ? "" : indent).Append(line).Append('\n');
        }

        output.Append(indent).Append("\"\"\"\n");
    }

    /// <summary>The text as a string in quotation marks.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>
    /// Whether a block string can represent the text. Block strings drop leading and trailing blank lines and common indentation,
    /// and have no escape sequences.
    /// </summary>
    private static bool CanBeBlock(string text)
    {
        var lines = text.Split('\n');
        return !text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))
            && !string.IsNullOrWhiteSpace(lines[0])
            && !string.IsNullOrWhiteSpace(lines[^1])
            && lines.Any(line => line.Length > 0 && line[0] is not (' ' or '\t'));
    }
}
