using System.Text;

namespace KnowledgeGraph.Sources.Formats.Obo;

/// <summary>Backslash escapes of OBO (OBO 1.4, section 3.2).</summary>
internal static class OboEscapes
{
    /// <summary>Decodes escapes: <c>\n</c> is a line feed, <c>\t</c> a tab, <c>\W</c> a space, any other character itself.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
        {
            return text.ToString();
        }

        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                decoded.Append(text[i]);
                continue;
            }

            i++;
            decoded.Append(text[i] switch
            {
                'n' => '\n',
                't' => '\t',
                'W' => ' ',
                var other => other,
            });
        }

        return decoded.ToString();
    }

    /// <summary>Index of a character without a preceding backslash, from <paramref name="start"/>; -1 if there is none.</summary>
    public static int IndexOfUnescaped(ReadOnlySpan<char> text, char character, int start) =>
        IndexOf(text, [character], start);

    /// <summary>Index of the first of some characters without a preceding backslash; -1 if there is none.</summary>
    public static int IndexOfAnyUnescaped(ReadOnlySpan<char> text, ReadOnlySpan<char> characters) =>
        IndexOf(text, characters, 0);

    /// <summary>Whether a line ends with an unescaped backslash, so that the next line continues it.</summary>
    public static bool IsContinued(ReadOnlySpan<char> line)
    {
        var backslashes = line.Length - line.TrimEnd('\\').Length;
        return backslashes % 2 == 1;
    }

    private static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> characters, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (characters.Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
