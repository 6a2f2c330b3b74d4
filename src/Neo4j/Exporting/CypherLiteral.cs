using System.Collections;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Writes values as Cypher literals (Cypher manual, "Values and types" and "Escape sequences in strings"). They have the same types and
/// values as if they were passed as parameters.
/// </summary>
internal static class CypherLiteral
{
    /// <summary>Appends a value.</summary>
    /// <param name="text">The text to append to.</param>
    /// <param name="value">Null, a string, a boolean, an integer, a double, a list or a map of such values.</param>
    /// <exception cref="ArgumentException">Cypher has no literal for the value.</exception>
    public static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null: text.Append("null"); break;
            case string characters: AppendString(text, characters); break;
            case bool truth: text.Append(truth ? "true" : "false"); break;
            case int integer: text.Append(CultureInfo.InvariantCulture, $"{integer}"); break;
            case long integer: text.Append(CultureInfo.InvariantCulture, $"{integer}"); break;
            case double number: AppendFloat(text, number); break;
            case IReadOnlyDictionary<string, object?> map: AppendMap(text, map); break;
            case IEnumerable list: AppendList(text, list); break;
            default: throw new ArgumentException($"Cypher has no literal for a {value.GetType()}", nameof(value));
        }
    }

    /// <summary>The error for infinity and NaN.</summary>
    public static ArgumentException NotFinite(double number) =>
        new($"Cypher has no literal for {number.ToString(CultureInfo.InvariantCulture)}", nameof(number));

    private static void AppendString(StringBuilder text, string characters)
    {
        text.Append('\'');
        foreach (var character in characters)
        {
            _ = character switch
            {
                // Neo4j replaces \u0027 by a quote anywhere in a statement. Doubling every backslash keeps it as six characters.
                '\\' => text.Append(@"\\"),
                '\'' => text.Append(@"\'"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                '\b' => text.Append(@"\b"),
                '\f' => text.Append(@"\f"),
                _ when char.IsControl(character) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => text.Append(character),
            };
        }

        text.Append('\'');
    }

    private static void AppendFloat(StringBuilder text, double number)
    {
        if (!double.IsFinite(number))
        {
            throw NotFinite(number);
        }

        // "R" is the shortest text that is read as the same number. Without a point or exponent, Cypher would read an integer.
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        text.Append(digits).Append(digits.AsSpan().ContainsAny('.', 'E') ? "" : ".0");
    }

    // Keys are property names of this program, which need no quoting.
    private static void AppendMap(StringBuilder text, IReadOnlyDictionary<string, object?> map)
    {
        var separator = "{";
        foreach (var (name, value) in map)
        {
            text.Append(separator).Append(name).Append(": ");
            Append(text, value);
            separator = ", ";
        }

        text.Append(map.Count == 0 ? "{}" : "}");
    }

    // Maps are rows, each on a separate line.
    private static void AppendList(StringBuilder text, IEnumerable list)
    {
        text.Append('[');
        var separator = "";
        foreach (var item in list)
        {
            text.Append(separator).Append(item is IReadOnlyDictionary<string, object?> ? "\n  " : "");
            Append(text, item);
            separator = item is IReadOnlyDictionary<string, object?> ? "," : ", ";
        }

        text.Append(']');
    }
}
