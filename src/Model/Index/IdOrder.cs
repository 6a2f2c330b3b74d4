using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>
/// Finds texts by binary search over their numbers in the order of the texts. A dictionary would be a little faster to ask
/// and take several times the memory, and time at every start to fill.
/// </summary>
internal static class IdOrder
{
    /// <summary>The numbers, ordered by the UTF-8 bytes of their texts; of equal ones the lower number comes first.</summary>
    public static int[] Sort(StringTable texts)
    {
        var numbers = Enumerable.Range(0, texts.Count).ToArray();
        Array.Sort(numbers, (x, y) => texts.Utf8(x).SequenceCompareTo(texts.Utf8(y)) is not 0 and var order ? order : x.CompareTo(y));
        return numbers;
    }

    /// <summary>As <see cref="Sort"/>, for texts that are all different.</summary>
    /// <exception cref="ArgumentException">A text is given twice.</exception>
    public static int[] SortDistinct(StringTable ids)
    {
        var ranks = Sort(ids);
        for (var i = 1; i < ranks.Length; i++)
        {
            if (ids.Utf8(ranks[i - 1]).SequenceEqual(ids.Utf8(ranks[i])))
            {
                throw new ArgumentException($"the id {ids[ranks[i]]} is given twice, at ranks {ranks[i - 1]} and {ranks[i]}", nameof(ids));
            }
        }

        return ranks;
    }

    /// <summary>The first number of a text, or −1.</summary>
    public static int Find(StringTable texts, int[] order, string text) => FindAll(texts, order, text) is [var first, ..] ? first : -1;

    /// <summary>The numbers of a text, in their order.</summary>
    public static ReadOnlySpan<int> FindAll(StringTable texts, int[] order, string text)
    {
        Span<byte> buffer = stackalloc byte[256];
        var sought = Encoding.UTF8.TryGetBytes(text, buffer, out var written) ? buffer[..written] : Encoding.UTF8.GetBytes(text);
        var (low, high) = (0, order.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = texts.Utf8(order[middle]).SequenceCompareTo(sought) < 0 ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < order.Length && texts.Utf8(order[end]).SequenceEqual(sought))
        {
            end++;
        }

        return order.AsSpan(low..end);
    }
}
