using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage;

/// <summary>Puts matches into the order in which edges are cut.</summary>
internal static class MatchOrder
{
    public static List<Match> Sorted(List<Match> matches)
    {
        var items = CollectionsMarshal.AsSpan(matches);
        var keys = new long[items.Length];
        var isSorted = true;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = items[i].SortKey;
            isSorted &= i == 0 || keys[i - 1] < keys[i];
        }

        if (!isSorted)
        {
            keys.AsSpan().Sort(items);
        }

        return matches;
    }
}
