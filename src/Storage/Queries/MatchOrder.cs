using System.Runtime.InteropServices;

namespace KnowledgeGraph.Storage;

/// <summary>Sorts matches into the order in which edges are grouped.</summary>
internal static class MatchOrder
{
    public static void Sort(List<Match> matches)
    {
        var items = CollectionsMarshal.AsSpan(matches);
        if (IsSorted(items))
        {
            return;
        }

        var keys = new long[items.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = items[i].SortKey;
        }

        keys.AsSpan().Sort(items);
    }

    private static bool IsSorted(ReadOnlySpan<Match> items)
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (items[i - 1].SortKey >= items[i].SortKey)
            {
                return false;
            }
        }

        return true;
    }
}
