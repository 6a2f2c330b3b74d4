using System.Text;

namespace KnowledgeGraph.Fuzzing.Tests;

/// <summary>Pieces that break readers: ends of ranges, halves of pairs, and shapes that grow without end.</summary>
internal static class HostileText
{
    /// <summary>Pieces of documents.</summary>
    public static IReadOnlyList<string> Tokens { get; } =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", "&", ":", "=", "@", "|", "...", "\"", "\"\"\"", "\\", "#", ",", "\uFEFF", "\0", "\u0007", "é", "😀", "..", ".", "'",
        "-", "0", "00", "-0", "1e999", "-1e-999", "1.", "9223372036854775808", "2147483648", "-2147483649", "99999999999999999999999999999999", "0.1e+1", "1a",
        "null", "true", "false", "on", "query", "mutation", "subscription", "fragment", "extend", "type", "schema", "__typename", "__schema", "__type", "_", "$id", "@skip(if: true)",
        "@include(if: $no)", "@deprecated", "@defer", "@oneOf", "\"\\ud83d\"", "\"\\ud83d\\ude00\"", "\"\\u{110000}\"", "\"\\u{1F600}\"", "\"\\u12\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        "\"MONDO:\"", "\"HP:0001903\"", "\"\"", "{}", "[]", "{a:1,a:2}", "[[[]]]", "...A", "fragment A on Query { ...A }", "a:", "first: -1", "after: \"x\"",
    ];

    /// <summary>Pieces of JSON.</summary>
    public static IReadOnlyList<string> Json { get; } =
    [
        "null", "true", "0", "-1", "1.5", "1e400", "-0", "2147483648", "123456789012345678901234567890", "\"\"", "\"x\"", "\"\\u0000\"", "\"\\ud800\"", "\"😀\"", "[]", "{}", "[null]",
        "[[1],[2]]", "{\"id\":{\"id\":1}}", "[1,\"a\",null,{}]", "{\"a\":1,\"a\":2}", "{\"first\":\"1\"}", "\"MONDO:0000011\"", "[\"MONDO:0000011\",5,null]",
    ];

    /// <summary>Bytes that are no UTF-8 or no text.</summary>
    public static IReadOnlyList<byte[]> Bytes { get; } =
    [
        [0x00], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xEF, 0xBB, 0xBF], [0x80], [0xFE, 0xFF], "\r\n\r\n"u8.ToArray(), "\\u"u8.ToArray(), "\"}"u8.ToArray(),
    ];

    /// <summary>A document of a shape that grows without end.</summary>
    public static string Document(Random random)
    {
        var size = 1 << random.Next(1, 14);
        return random.Next(12) switch
        {
            0 => Repeat("{a", size) + Repeat("}", size),
            1 => "{ disease(id: " + Repeat("[", size) + Repeat("]", size) + ") { id } }",
            2 => "{ disease(id: " + Repeat("{a:", size) + "1" + Repeat("}", size) + ") { id } }",
            3 => "query($a: " + Repeat("[", size) + "Int" + Repeat("]", size) + ") { __typename }",
            4 => "{" + Numbered(" a{0}: __typename", size) + "}",
            5 => "{" + Repeat(" __typename", size) + "}",
            6 => "{ ...F0 }" + Numbered(" fragment F{0} on Query { ...F{1} ...F{1} }", size) + $" fragment F{size} on Query {{ __typename }}",
            7 => "{ ...F0 }" + Numbered(" fragment F{0} on Query { ...F{1} }", size) + $" fragment F{size} on Query {{ ...F0 }}",
            8 => "query(" + Numbered(" $v{0}: Int = {1}", size) + ") { __typename }",
            9 => "{ __typename" + Repeat(" @skip(if: true)", size) + " }",
            10 => "{ disease(id: \"" + Repeat("\\n", size) + "\") { " + Repeat("a", size) + " } }",
            _ => "{ __schema { types { " + Repeat("fields { type { ", Math.Min(size, 60)) + "name" + Repeat(" } }", Math.Min(size, 60)) + " } } }",
        };
    }

    /// <summary>A text many times over.</summary>
    public static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Numbered(string format, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(format.Replace("{0}", $"{i}", StringComparison.Ordinal).Replace("{1}", $"{i + 1}", StringComparison.Ordinal));
        }

        return text.ToString();
    }
}
