namespace KnowledgeGraph.Storage;

/// <summary>
/// One release of the embedded store. Queries are answered from its index in memory, synchronously;
/// texts and the items of the import report are read from its file on demand.
/// </summary>
public sealed class EmbeddedKnowledgeGraph : IKnowledgeGraph, IDisposable
{
    private readonly ReleaseFile _file;
    private readonly TextRows _texts;
    private readonly IdentifierRows _identifiers;
    private readonly ReportRows _report;
    private readonly EntityCounter _counter;
    private readonly EntityQueries _entities;
    private readonly PhenotypeSummaries _phenotypes;
    private readonly RelatedQueries _related;
    private readonly HierarchyQueries _hierarchies;
    private readonly AssertionQueries _assertions;

    private EmbeddedKnowledgeGraph(ReleaseFile file)
    {
        _file = file;
        (Index, _texts, _identifiers, _report) = file.ReadColumns(columns =>
        {
            var index = GraphIndex.Load(columns, ReleaseFile.ReadRelease(columns));
            return (index, new TextRows(file, columns), new IdentifierRows(columns, index), new ReportRows(file, columns));
        });
        var statistics = new Lazy<PhenotypeStatistics>(() => new PhenotypeStatistics(Index));
        Sizes = new GraphSizes(Index);
        _counter = new EntityCounter(Index, statistics);
        _entities = new EntityQueries(Index, _counter);
        _phenotypes = new PhenotypeSummaries(Index, statistics);
        _related = new RelatedQueries(Index);
        _hierarchies = new HierarchyQueries(Index);
        _assertions = new AssertionQueries(Index);
    }

    /// <summary>The release as arrays, for analyses.</summary>
    public GraphIndex Index { get; }

    /// <inheritdoc/>
    public ReleaseInfo Release => Index.Release;

    /// <inheritdoc/>
    public GraphSizes Sizes { get; }

    /// <summary>Opens a release file.</summary>
    /// <exception cref="GraphStoreException">The file is damaged (RELEASE_DAMAGED) or has another format (RELEASE_FORMAT).</exception>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public static EmbeddedKnowledgeGraph Open(string path)
    {
        var file = new ReleaseFile(path);
        try
        {
            return new EmbeddedKnowledgeGraph(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>>> ResolveAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        Answer<IReadOnlyList<IReadOnlyList<IdentifierMatch>>>(() => [.. ids.Select(id => Canonical(id) ?? _identifiers.Resolve(id))], cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>>> ResolveSymbolsAsync(IReadOnlyList<string> symbols, CancellationToken cancellationToken) =>
        Answer<IReadOnlyList<IReadOnlyList<IdentifierMatch>>>(() => [.. symbols.Select(_identifiers.ResolveSymbol)], cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Entity?>> EntitiesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        Answer<IReadOnlyList<Entity?>>(() => [.. Ranks(ids).Select(rank => rank < 0 ? null : Index.Entities[rank])], cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<EntityText?>> TextsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        Answer<IReadOnlyList<EntityText?>>(() => _texts.Of([.. Ranks(ids)]), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<EntityCounts?>> CountsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        Answer<IReadOnlyList<EntityCounts?>>(() => _counter.Run(ids, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<PhenotypeSummary?>> PhenotypesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        Answer<IReadOnlyList<PhenotypeSummary?>>(() => _phenotypes.Run(ids, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<EntityEdge>> ListAsync(EntityQuery query, CancellationToken cancellationToken) =>
        Answer(() => _entities.Run(query), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<RelatedEdge>>> RelatedAsync(RelatedQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken) =>
        Answer<IReadOnlyList<Page<RelatedEdge>>>(() => _related.Run(query, owners, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<HierarchyEdge>>> HierarchyAsync(HierarchyQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken) =>
        Answer<IReadOnlyList<Page<HierarchyEdge>>>(() => _hierarchies.Run(query, owners, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Assertion>> FindAssertionsAsync(AssertionQuery query, CancellationToken cancellationToken) =>
        Answer(() => _assertions.Run(query), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Assertion>> AssertionsAsync(IReadOnlyList<int> rows, CancellationToken cancellationToken) =>
        Answer<IReadOnlyList<Assertion>>(() => _assertions.ByRow(rows, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Assertion?>> AssertionsByIdAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        Answer<IReadOnlyList<Assertion?>>(() => _assertions.ById(ids), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ReportCount>> ReportCountsAsync(CancellationToken cancellationToken) =>
        Answer<IReadOnlyList<ReportCount>>(() => _report.Counts, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<ReportItem>> ReportItemsAsync(string? code, PageRequest page, CancellationToken cancellationToken) =>
        Answer(() => _report.Items(code, page), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<GraphContent> ReadAllAsync(CancellationToken cancellationToken) => Answer(() => new GraphContent
    {
        Info = Release,
        Entities = [.. Enumerable.Range(0, Index.Entities.Count).Select(rank => Index.Entities[rank])],
        Texts = _texts.All(),
        Assertions = [.. Enumerable.Range(0, Index.Assertions.Count).Select(row => Index.Assertions[row])],
        Identifiers = _identifiers.AllIdentifiers(),
        Symbols = _identifiers.AllSymbols(),
        Report = new ImportReport(_report.Counts, _report.AllItems()),
    }, cancellationToken);

    /// <summary>Checks the structure of the file, which reading its whole content does not cover.</summary>
    /// <exception cref="GraphStoreException">RELEASE_DAMAGED.</exception>
    public void CheckStructure() => _file.CheckStructure();

    /// <inheritdoc/>
    public ValueTask<GraphIndex> IndexAsync(CancellationToken cancellationToken) => new(Index);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static ValueTask<T> Answer<T>(Func<T> answer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(answer());
    }

    private IEnumerable<int> Ranks(IReadOnlyList<Curie> ids) => ids.Select(Index.Entities.RankOf);

    private IReadOnlyList<IdentifierMatch>? Canonical(Curie id) =>
        Index.Entities.RankOf(id) is >= 0 and var rank ? [new IdentifierMatch(Index.Entities[rank], IdentifierMatchKind.Canonical)] : null;
}
