namespace KnowledgeGraph.Storage;

/// <summary>
/// A cache of the most recently used entity lists, complete and in order: paging through a list, or the frequent request
/// of its first page, does not test all entities of the release again for each page. Thread-safe.
/// </summary>
internal sealed class RecentEntityLists
{
    // A list takes 24 bytes per entity, so the maximum is 24 MB.
    private const int MostKeys = 1_000_000;
    private const int MostLists = 100;

    private readonly Lock _lock = new();

    /// <summary>The lists; the most recently used one is last.</summary>
    private readonly List<(EntityQuery Query, PageKey[] Keys)> _lists = [];

    /// <summary>The keys of a list, in order.</summary>
    /// <param name="query">The list; its page is ignored.</param>
    /// <param name="make">Finds the keys. Several threads may call it at once.</param>
    public PageKey[] GetOrAdd(EntityQuery query, Func<EntityQuery, PageKey[]> make)
    {
        if (Find(query) is { } known)
        {
            return known;
        }

        var keys = make(query);
        lock (_lock)
        {
            _lists.RemoveAll(list => list.Query == query);
            _lists.Add((query, keys));
            while (_lists.Count > MostLists || (_lists.Count > 1 && _lists.Sum(list => (long)list.Keys.Length) > MostKeys))
            {
                _lists.RemoveAt(0);
            }
        }

        return keys;
    }

    private PageKey[]? Find(EntityQuery query)
    {
        lock (_lock)
        {
            var position = _lists.FindIndex(list => list.Query == query);
            if (position < 0)
            {
                return null;
            }

            var found = _lists[position];
            _lists.RemoveAt(position);
            _lists.Add(found);
            return found.Keys;
        }
    }
}
