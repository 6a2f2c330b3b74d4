using System.Text;

namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>Lays tokens out as source text, with all that is ignored between them.</summary>
internal static class SourceText
{
    private static readonly string[] Separators = [" ", " ", " ", " ", "\n", "\n  ", ", ", "\t", " # note\n", "\r\n", "\r", "\uFEFF ", "\n\n"];

    /// <summary>Joins tokens; what stands between them differs each time.</summary>
    public static string Join(Chance chance, IReadOnlyList<string> tokens)
    {
        var isWild = chance.OneIn(3);
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && (!CanTouch(tokens[i - 1], tokens[i]) || chance.OneIn(2)))
            {
                text.Append(isWild ? chance.Pick(Separators) : " ");
            }

            text.Append(tokens[i]);
        }

        return text.ToString();
    }

    private static bool CanTouch(string left, string right) => IsPunctuator(left) || IsPunctuator(right);

    private static bool IsPunctuator(string token) => token.Length == 1 && "!$&()=:@[]{}|".Contains(token[0], StringComparison.Ordinal);
}
