using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Reads the list of a field with <see cref="PagedListAttribute"/>, whose resolver has it as a parameter.</summary>
public sealed class ListReader
{
    private readonly IResolverContext _context;
    private readonly PageArguments _page;
    private RelatedLoader? _related;
    private HierarchyLoader? _relatives;
    private IdentifierLoader? _identifiers;

    private ListReader(IResolverContext context)
    {
        _context = context;
        _page = PageArguments.Read(
            context.ArgumentValue<int>(PagedListAttribute.First), context.ArgumentValue<string?>(PagedListAttribute.After));
        Page = _page.Request;
    }

    /// <summary>The page that the client requests.</summary>
    internal PageRequest Page { get; }

    /// <summary>The order of the edges; only for fields with <see cref="RelatedListAttribute"/>.</summary>
    internal RelatedOrder OrderBy => _context.ArgumentValue<RelatedOrder>(RelatedListAttribute.OrderBy);

    private CancellationToken CancellationToken => _context.RequestAborted;

    /// <summary>The reader of a field.</summary>
    /// <exception cref="QuestionException">FIRST_OUT_OF_RANGE or CURSOR_MALFORMED.</exception>
    internal static ListReader Of(IResolverContext context) => new(context);

    /// <summary>Reads identifiers in the release of an owner's list.</summary>
    internal IdentifierReader IdsOf(Entity owner) => IdsIn(_page.ReleaseOr(owner.Release));

    /// <summary>Reads identifiers in a release.</summary>
    internal IdentifierReader IdsIn(string release) =>
        new(_identifiers ??= _context.Service<IdentifierLoader>(), release, CancellationToken);

    /// <summary>The release of the list: that of its cursor, else the given one.</summary>
    /// <exception cref="QuestionException">RELEASE_GONE.</exception>
    internal ValueTask<IKnowledgeGraph> GraphAsync(string release) => Releases.OfAsync(_page.ReleaseOr(release), CancellationToken);

    /// <summary>The release of the list: that of its cursor, else the current one.</summary>
    /// <exception cref="QuestionException">RELEASE_GONE.</exception>
    internal ValueTask<IKnowledgeGraph> GraphAsync() =>
        _page.After is { } cursor ? Releases.OfAsync(cursor.Release, CancellationToken) : Releases.CurrentAsync(CancellationToken);

    /// <summary>A page of the entities that are related to an owner.</summary>
    /// <exception cref="QuestionException">CURSOR_MISMATCH or RELEASE_GONE.</exception>
    internal Task<ListPage<RelatedEdge>> LoadAsync(Entity owner, RelatedQuery query) =>
        (_related ??= _context.Service<RelatedLoader>()).LoadPageAsync(owner, query, _page, CancellationToken);

    /// <summary>A page of the relatives of an owner.</summary>
    /// <exception cref="QuestionException">CURSOR_MISMATCH or RELEASE_GONE.</exception>
    internal Task<ListPage<HierarchyEdge>> LoadAsync(Entity owner, HierarchyQuery query) =>
        (_relatives ??= _context.Service<HierarchyLoader>()).LoadPageAsync(owner, query, _page, CancellationToken);

    /// <summary>A page of a list that is not loaded for many owners at once.</summary>
    /// <param name="list">The list.</param>
    /// <param name="graph">Its release.</param>
    /// <param name="ask">Reads the page.</param>
    /// <param name="keyOf">The position of an item, from the item and its index in the page.</param>
    /// <exception cref="QuestionException">CURSOR_MISMATCH.</exception>
    internal async Task<ListPage<TItem>> ReadAsync<TItem>(
        ListIdentity list, IKnowledgeGraph graph, Func<CancellationToken, ValueTask<Page<TItem>>> ask, Func<TItem, int, PageKey> keyOf)
    {
        list.Check(_page.After);
        return new ListPage<TItem>(await ask(CancellationToken), new ListCursors(graph.Release.Hash, list), keyOf);
    }

    private RequestReleases Releases => _context.Service<RequestReleases>();
}
