namespace KnowledgeGraph.Neo4j;

/// <summary>How many entities the lists have that were asked for last. Thread-safe.</summary>
internal sealed class RecentTotals
{
    private const int Capacity = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<EntityQuery, int> _totals = [];
    private readonly Queue<EntityQuery> _oldest = [];

    /// <summary>The total of a list, whatever its page; null where it is not known.</summary>
    public int? Find(EntityQuery list)
    {
        lock (_lock)
        {
            return _totals.TryGetValue(list, out var total) ? total : null;
        }
    }

    /// <summary>Keeps the total of a list.</summary>
    public void Add(EntityQuery list, int total)
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
