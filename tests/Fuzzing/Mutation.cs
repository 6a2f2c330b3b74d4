using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Fuzzing.Tests;

/// <summary>Changes a valid text into one that may not be.</summary>
internal static partial class Mutation
{
    private const int LongestText = 200_000;

    /// <summary>Changes some tokens of a document: leaves out, doubles, swaps, replaces, repeats, or takes from another.</summary>
    public static string OfTokens(string document, string other, Random random)
    {
        var tokens = Token().Matches(document).Select(match => match.Value).ToList();
        for (var changes = random.Next(2) == 0 ? 1 : random.Next(2, 6); changes > 0 && tokens.Count > 0; changes--)
        {
            var at = random.Next(tokens.Count);
            var length = random.Next(1, Math.Min(8, tokens.Count - at) + 1);
            switch (random.Next(7))
            {
                case 0:
                    tokens.RemoveRange(at, length);
                    break;
                case 1:
                    tokens.InsertRange(at, tokens.GetRange(at, length));
                    break;
                case 2:
                    var with = random.Next(tokens.Count);
                    (tokens[at], tokens[with]) = (tokens[with], tokens[at]);
                    break;
                case 3:
                    tokens[at] = Pick(HostileText.Tokens, random);
                    break;
                case 4:
                    tokens.Insert(at, Pick(HostileText.Tokens, random));
                    break;
                case 5:
                    tokens[at] = HostileText.Repeat(tokens[at] + " ", 1 << random.Next(10));
                    break;
                default:
                    tokens[at] = Pick(Token().Matches(other), random).Value;
                    break;
            }
        }

        var text = string.Join(random.Next(20) == 0 ? "" : " ", tokens);
        return text.Length <= LongestText ? text : text[..LongestText];
    }

    /// <summary>Changes some bytes: flips, leaves out, inserts, doubles, or cuts off.</summary>
    public static byte[] OfBytes(byte[] text, Random random)
    {
        var bytes = text.ToList();
        for (var changes = random.Next(1, 4); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(1, Math.Min(16, bytes.Count - at) + 1);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, Pick(HostileText.Bytes, random));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Replaces a value within JSON by another, or nests it deeply.</summary>
    public static string OfJson(string json, Random random)
    {
        var values = JsonValue().Matches(json);
        if (values.Count == 0 || random.Next(10) == 0)
        {
            var depth = 1 << random.Next(10);
            return random.Next(2) == 0
                ? HostileText.Repeat("[", depth) + HostileText.Repeat("]", depth)
                : $$"""{"id":{{HostileText.Repeat("[", depth)}}{{HostileText.Repeat("]", depth)}}}""";
        }

        var value = Pick(values, random);
        return new StringBuilder(json).Remove(value.Index, value.Length).Insert(value.Index, Pick(HostileText.Json, random)).ToString();
    }

    private static T Pick<T>(IReadOnlyList<T> choices, Random random) => choices[random.Next(choices.Count)];

    [GeneratedRegex("""\.\.\.|"{3}.*?"{3}|"(\\.|[^"\\])*"|[_A-Za-z][_0-9A-Za-z]*|-?[0-9][0-9.eE+-]*|\S""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Token();

    [GeneratedRegex("""\{.*\}|\[[^\[\]]*\]|"[^"]*"|true|false|null|-?[0-9][0-9.eE+-]*""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex JsonValue();
}
