namespace KnowledgeGraph.Neo4j;

/// <summary>How many items the lists have that were asked for last. Thread-safe.</summary>
/// <typeparam name="TQuery">A question with value equality.</typeparam>
internal sealed class RecentTotals<TQuery>
    where TQuery : notnull
{
    private const int Capacity = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<TQuery, int> _totals = [];
    private readonly Queue<TQuery> _oldest = [];

    /// <summary>The total of a list, whatever its page; null where it is not known.</summary>
    public int? Find(TQuery list)
    {
        lock (_lock)
        {
            return _totals.TryGetValue(list, out var total) ? total : null;
        }
    }

    /// <summary>Keeps the total of a list.</summary>
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
