using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// Loads pages of lists that belong to owners: one port call for each release and query of a level, whatever the number
/// of owners.
/// </summary>
/// <typeparam name="TQuery">A query with value equality, including its page.</typeparam>
/// <typeparam name="TItem">The type of the items.</typeparam>
public abstract class OwnedListLoader<TQuery, TItem> : BatchDataLoader<OwnedListKey<TQuery>, ListPage<TItem>>
    where TQuery : class
{
    private readonly RequestReleases _releases;

    /// <summary>Creates a loader for one request.</summary>
    protected OwnedListLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(batchScheduler, options.WithoutLimit()) => _releases = releases;

    /// <summary>Loads the page for a field of an owner.</summary>
    /// <exception cref="QuestionException">CURSOR_MISMATCH or RELEASE_GONE.</exception>
    internal async Task<ListPage<TItem>> LoadPageAsync(Entity owner, TQuery query, PageArguments page, CancellationToken cancellationToken)
    {
        if (page.After is { } cursor)
        {
            new ListIdentity(FieldOf(query), owner.Id.ToString(), HashOf(query)).Check(cursor);

            // Here and not in the batch, because a removed release must fail only this field.
            await _releases.OfAsync(cursor.Release, cancellationToken);
        }

        var key = new OwnedListKey<TQuery>(page.ReleaseOr(owner.Release), query, owner.Id);
        return (await LoadAsync(key, cancellationToken))!;
    }

    /// <summary>The port call: a page for each owner.</summary>
    protected abstract ValueTask<IReadOnlyList<Page<TItem>>> AskAsync(
        IKnowledgeGraph graph, TQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken);

    /// <summary>The name of the list.</summary>
    protected abstract string FieldOf(TQuery query);

    /// <summary>The same query for the start of the list: the part that all its pages share.</summary>
    protected abstract TQuery FromStart(TQuery query);

    /// <summary>The position of an item.</summary>
    protected abstract PageKey KeyOf(TItem item);

    /// <inheritdoc/>
    protected sealed override async Task<IReadOnlyDictionary<OwnedListKey<TQuery>, ListPage<TItem>>> LoadBatchAsync(
        IReadOnlyList<OwnedListKey<TQuery>> keys, CancellationToken cancellationToken)
    {
        var pages = new Dictionary<OwnedListKey<TQuery>, ListPage<TItem>>(keys.Count);
        foreach (var asked in ByQuestion(keys))
        {
            var (release, query, _) = asked[0];
            var graph = await _releases.OfAsync(release, cancellationToken);
            var answers = await AskAsync(graph, query, [.. asked.Select(key => key.Owner)], cancellationToken);
            var question = new Lazy<string>(() => HashOf(query));
            for (var i = 0; i < asked.Count; i++)
            {
                var owner = asked[i].Owner.ToString();
                var cursors = new ListCursors(release, new Lazy<ListIdentity>(() => new ListIdentity(FieldOf(query), owner, question.Value)));
                pages.Add(asked[i], new ListPage<TItem>(answers[i], cursors, (item, _) => KeyOf(item)));
            }
        }

        return pages;
    }

    private static IEnumerable<IReadOnlyList<OwnedListKey<TQuery>>> ByQuestion(IReadOnlyList<OwnedListKey<TQuery>> keys)
    {
        // A level usually has one query for all owners.
        var first = keys[0];
        return keys.All(key => key.AsksAs(first))
            ? [keys]
            : keys.GroupBy(key => (key.Release, key.Query)).Select(group => group.ToList());
    }

    private string HashOf(TQuery query) => ListIdentity.HashOf(FromStart(query));
}
