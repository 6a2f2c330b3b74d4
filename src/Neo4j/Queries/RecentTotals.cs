namespace KnowledgeGraph.Neo4j;

/// <summary>A cache of the total number of items of recently requested lists. Thread-safe.</summary>
/// <typeparam name="TQuery">A query with value equality.</typeparam>
internal sealed class RecentTotals<TQuery>
    where TQuery : notnull
{
    private const int Capacity = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<TQuery, int> _totals = [];
    private readonly Queue<TQuery> _oldest = [];

    /// <summary>The total of a list; null if it is not cached.</summary>
    public int? Find(TQuery list)
    {
        lock (_lock)
        {
            return _totals.TryGetValue(list, out var total) ? total : null;
        }
    }

    /// <summary>Caches the total of a list.</summary>
    public void Add(TQuery list, int total)
    {
        lock (_lock)
        {
            if (_totals.TryAdd(list, total))
            {
                _oldest.Enqueue(list);
                if (_oldest.Count > Capacity)
                {
                    _totals.Remove(_oldest.Dequeue());
                }
            }
        }
    }
}
