namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>Breaks the text of a document, most often so that it is none.</summary>
internal static class Corruption
{
    private static readonly string[] Insertions =
    [
        "\"", "\"\"\"", "\\", "\"\\u{", "\"\\u12", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\u{110000}\"", "\"\\q\"", "\"a\nb\"", "{", "}", "(", ")", "[", "]",
        "...", "..", ".", "$", "@", "#", ":", "=", "!", "|", "&", "'", "%", "?", "0", "01", "-", "1.", "1e", "1.5.2", "0x1", "1a", "-a", "é", "😀", "\u0007", "\u00A0",
        "\uFEFF", " on ", " null ", " true ", " query ", " fragment ", " extend ", " type ", "$a", "@a", "{}", "()", "\r", "\n",
    ];

    /// <summary>Breaks a text in one place or two.</summary>
    public static string Apply(string text, Chance chance)
    {
        for (var i = 1 + chance.Below(2); i > 0; i--)
        {
            var at = chance.Below(text.Length + 1);
            var length = Math.Min(1 + chance.Below(3), text.Length - at);
            text = chance.Below(5) switch
            {
                0 => text[..at],
                1 => text.Remove(at, length),
                2 => text.Remove(at, length).Insert(at, chance.Pick(Insertions)),
                3 => text.Insert(at, text.Substring(at, length)),
                _ => text.Insert(at, chance.Pick(Insertions)),
            };
        }

        // Half a surrogate pair could not be handed over as UTF-8.
        return string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
    }
}
