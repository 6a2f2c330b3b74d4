using System.Text.RegularExpressions;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>Changes the text of a schema so that it stays a document, but often contradicts itself.</summary>
internal static partial class SchemaMutation
{
    /// <summary>Changes a text in one place to three.</summary>
    public static string Apply(string text, Chance chance)
    {
        for (var i = 1 + chance.Below(3); i > 0; i--)
        {
            var words = Word().Matches(text);
            var word = chance.Pick(words);
            text = chance.Below(5) switch
            {
                0 => Replace(text, word, word.Value + "!"),
                1 when NonNull().Matches(text) is { Count: > 0 } marks => text.Remove(chance.Pick(marks).Index, 1),
                2 when Line().Matches(text) is { Count: > 0 } lines => Repeat(text, chance.Pick(lines)),
                3 => Replace(text, word, $"__{word.Value}"),
                _ => Replace(text, word, chance.Pick(words).Value),
            };
        }

        return text;
    }

    private static string Replace(string text, Match word, string other) =>
        text.Remove(word.Index, word.Length).Insert(word.Index, other);

    private static string Repeat(string text, Match line) => text.Insert(line.Index, line.Value);

    [GeneratedRegex("[_A-Za-z][_0-9A-Za-z]*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex("!", RegexOptions.NonBacktracking)]
    private static partial Regex NonNull();

    [GeneratedRegex("^.*\n", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Line();
}
