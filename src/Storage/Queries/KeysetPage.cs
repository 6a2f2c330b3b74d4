namespace KnowledgeGraph.Storage;

/// <summary>A page cut from an ordered list of keys.</summary>
/// <param name="Start">The position of the first item.</param>
/// <param name="Count">The number of items.</param>
/// <param name="HasNext">Whether items follow.</param>
/// <param name="HasPrevious">Whether items come before.</param>
internal readonly record struct KeysetPage(int Start, int Count, bool HasNext, bool HasPrevious)
{
    /// <summary>Descending values, then missing values; equal ones by ascending rank.</summary>
    public static Comparison<PageKey> Order { get; } = (x, y) => (x.Value, y.Value) switch
    {
        ({ } a, { } b) when a != b => b.CompareTo(a),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => x.Rank.CompareTo(y.Rank),
    };

    /// <summary>Cuts a page.</summary>
    /// <param name="total">The number of keys.</param>
    /// <param name="keyAt">The key at a position, in order.</param>
    /// <param name="request">The requested page.</param>
    public static KeysetPage Cut(int total, Func<int, PageKey> keyAt, PageRequest request)
    {
        PageRequest.Check(request);
        var start = request.After is { } after ? FirstAfter(total, keyAt, after) : 0;
        var count = Math.Min(request.First, total - start);
        return new KeysetPage(start, count, start + count < total, start > 0);
    }

    private static int FirstAfter(int total, Func<int, PageKey> keyAt, PageKey after)
    {
        var (low, high) = (0, total);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Order(keyAt(middle), after) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
