namespace KnowledgeGraph.Neo4j;

/// <summary>One release in Neo4j. Every query is a single statement in a read transaction.</summary>
public sealed class Neo4jKnowledgeGraph : IKnowledgeGraph
{
    private readonly EntityStatements _entities;
    private readonly EntityLists _lists;
    private readonly RelatedStatements _related;
    private readonly HierarchyStatements _hierarchies;
    private readonly AssertionStatements _assertions;
    private readonly ReportStatements _report;
    private readonly WholeRelease _whole;
    private readonly Lock _gate = new();
    private Task<GraphIndex>? _index;
    private volatile GraphIndex? _filled;
    private volatile GraphSizes? _sizes;

    /// <summary>Creates the graph of a loaded release.</summary>
    /// <param name="connection">The server.</param>
    /// <param name="release">The metadata of the release.</param>
    /// <param name="seen">Bookmarks of a state that contains the release.</param>
    internal Neo4jKnowledgeGraph(Neo4jConnection connection, ReleaseInfo release, Bookmarks seen)
    {
        Release = release;
        var questions = new ReleaseQuestions(connection, release.Hash, seen);
        var reader = new EntityReader(release.Hash);
        _entities = new EntityStatements(questions, reader);
        _lists = new EntityLists(questions, reader);
        _related = new RelatedStatements(questions, reader, () => _filled);
        _hierarchies = new HierarchyStatements(questions, reader);
        _assertions = new AssertionStatements(questions);
        _report = new ReportStatements(questions);
        _whole = new WholeRelease(questions, reader, _report);
    }

    /// <inheritdoc/>
    public ReleaseInfo Release { get; }

    /// <inheritdoc/>
    public GraphSizes? Sizes => _sizes;

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>>> ResolveAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        await _entities.ResolveAsync(ids, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>>> ResolveSymbolsAsync(IReadOnlyList<string> symbols, CancellationToken cancellationToken) =>
        await _entities.ResolveSymbolsAsync(symbols, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Entity?>> EntitiesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        await _entities.EntitiesAsync(ids, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<EntityText?>> TextsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        await _entities.TextsAsync(ids, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<EntityCounts?>> CountsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        await _entities.CountsAsync(ids, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<PhenotypeSummary?>> PhenotypesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        await _entities.SummariesAsync(ids, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<Page<EntityEdge>> ListAsync(EntityQuery query, CancellationToken cancellationToken) =>
        await _lists.RunAsync(query, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Page<RelatedEdge>>> RelatedAsync(RelatedQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken) =>
        await _related.RunAsync(query, owners, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Page<HierarchyEdge>>> HierarchyAsync(HierarchyQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken) =>
        await _hierarchies.RunAsync(query, owners, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<Page<Assertion>> FindAssertionsAsync(AssertionQuery query, CancellationToken cancellationToken) =>
        await _assertions.RunAsync(query, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Assertion>> AssertionsAsync(IReadOnlyList<int> rows, CancellationToken cancellationToken) =>
        await _assertions.ByRowAsync(rows, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Assertion?>> AssertionsByIdAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        await _assertions.ByIdAsync(ids, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ReportCount>> ReportCountsAsync(CancellationToken cancellationToken) =>
        await _report.CountsAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<Page<ReportItem>> ReportItemsAsync(string? code, PageRequest page, CancellationToken cancellationToken) =>
        await _report.ItemsAsync(code, page, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<GraphContent> ReadAllAsync(CancellationToken cancellationToken) =>
        await _whole.ReadAsync(Release, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<GraphIndex> IndexAsync(CancellationToken cancellationToken)
    {
        Task<GraphIndex> index;
        lock (_gate)
        {
            // One read for all callers, so it does not use the token of any. After a failure, the next caller tries again.
            index = _index is { IsFaulted: false } known ? known : _index = FillIndexAsync();
        }

        return await index.WaitAsync(cancellationToken);
    }

    private async Task<GraphIndex> FillIndexAsync()
    {
        var index = await _whole.IndexAsync(Release, CancellationToken.None);
        _sizes = new GraphSizes(index);
        return _filled = index;
    }
}
