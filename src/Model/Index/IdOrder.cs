using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>
/// Finds ids by binary search over the ranks in the order of their ids. A dictionary would be a little faster to ask
/// and take several times the memory, and time at every start to fill.
/// </summary>
internal static class IdOrder
{
    /// <summary>The ranks, ordered by the UTF-8 bytes of their ids.</summary>
    public static int[] Sort(StringTable ids)
    {
        var ranks = Enumerable.Range(0, ids.Count).ToArray();
        Array.Sort(ranks, (x, y) => ids.Utf8(x).SequenceCompareTo(ids.Utf8(y)));
        for (var i = 1; i < ranks.Length; i++)
        {
            if (ids.Utf8(ranks[i - 1]).SequenceEqual(ids.Utf8(ranks[i])))
            {
                throw new ArgumentException($"the id {ids[ranks[i]]} is given twice, at ranks {ranks[i - 1]} and {ranks[i]}", nameof(ids));
            }
        }

        return ranks;
    }

    /// <summary>The rank of an id, or −1.</summary>
    public static int Find(StringTable ids, int[] order, string id)
    {
        Span<byte> buffer = stackalloc byte[256];
        var sought = Encoding.UTF8.TryGetBytes(id, buffer, out var written) ? buffer[..written] : Encoding.UTF8.GetBytes(id);
        var (low, high) = (0, order.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var comparison = ids.Utf8(order[middle]).SequenceCompareTo(sought);
            if (comparison == 0)
            {
                return order[middle];
            }

            (low, high) = comparison < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
