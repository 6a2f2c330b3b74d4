using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Caches expensive pages for all requests. A release never changes, so cached pages stay valid. Thread-safe.</summary>
public sealed class KeptPages
{
    // About 10 ms on the embedded store.
    private const long LeastWork = 200_000;

    // In numbers of 4 to 8 bytes.
    private const long MaxSize = 2_000_000;

    private readonly BoundedCache<(string Release, object Query, Curie Owner), (object Page, long Size)> _pages = new(MaxSize, kept => kept.Size);

    /// <summary>A page for each owner: cached pages, and loaded ones for the other owners.</summary>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <param name="release">The content hash of the release.</param>
    /// <param name="query">The query for every owner, with value equality.</param>
    /// <param name="owners">The owners.</param>
    /// <param name="workOf">The work of an owner's page.</param>
    /// <param name="sizeOf">The size of an item in the cache.</param>
    /// <param name="ask">Loads the pages of some owners; its first argument is their work.</param>
    internal async ValueTask<IReadOnlyList<Page<TItem>>> OfAsync<TItem>(
        string release,
        object query,
        IReadOnlyList<Curie> owners,
        Func<Curie, long> workOf,
        Func<TItem, int> sizeOf,
        Func<long, IReadOnlyList<Curie>, ValueTask<IReadOnlyList<Page<TItem>>>> ask)
    {
        var pages = new Page<TItem>?[owners.Count];
        var works = new long[owners.Count];
        var missing = new List<int>();
        for (var i = 0; i < pages.Length; i++)
        {
            works[i] = workOf(owners[i]);
            if (works[i] >= LeastWork && _pages.TryGet((release, query, owners[i]), out var kept))
            {
                pages[i] = (Page<TItem>)kept.Page;
            }
            else
            {
                missing.Add(i);
            }
        }

        if (missing.Count > 0)
        {
            var asked = await ask(missing.Sum(i => works[i]), missing.Count == pages.Length ? owners : missing.ConvertAll(i => owners[i]));
            foreach (var (i, page) in missing.Zip(asked))
            {
                pages[i] = page;
                if (works[i] >= LeastWork)
                {
                    _pages.Set((release, query, owners[i]), (page, 100 + page.Items.Sum(sizeOf)));
                }
            }
        }

        return pages!;
    }
}
