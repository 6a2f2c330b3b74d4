using System.Collections;

namespace KnowledgeGraph.Neo4j;

/// <summary>Compares the values of a node or relationship with those that were loaded.</summary>
internal static class SameValue
{
    /// <summary>Whether properties have the same names and values, whatever types the driver uses for numbers and lists.</summary>
    public static bool Of(IReadOnlyDictionary<string, object?> expected, IReadOnlyDictionary<string, object?> found) =>
        expected.Count == found.Count && expected.All(property => found.TryGetValue(property.Key, out var value) && Of(property.Value, value));

    /// <summary>Whether two values are the same.</summary>
    public static bool Of(object? expected, object? found) => (expected, found) switch
    {
        (int one, long other) => one == other,
        (string one, string other) => string.Equals(one, other, StringComparison.Ordinal),
        (string or null, _) => expected is null && found is null,
        (IList one, IList other) => OfLists(one, other),
        _ => Equals(expected, found),
    };

    private static bool OfLists(IList one, IList other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < one.Count; i++)
        {
            if (!Of(one[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }
}
