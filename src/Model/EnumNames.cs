using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Model;

/// <summary>Names of enumeration values in the spelling of GraphQL and Cypher: <c>HasPhenotype</c> is <c>HAS_PHENOTYPE</c>.</summary>
public static partial class EnumNames
{
    /// <summary>The name of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Known<T>.Names[value];

    /// <summary>The value of a name.</summary>
    /// <exception cref="FormatException">There is no such value.</exception>
    public static T Parse<T>(string name)
        where T : struct, Enum =>
        Known<T>.Values.TryGetValue(name, out var value) ? value : throw new FormatException($"'{name}' is not a valid {typeof(T).Name}");

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex WordStart();

    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Names =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => WordStart().Replace(value.ToString(), "_").ToUpperInvariant());

        public static readonly FrozenDictionary<string, T> Values = Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
