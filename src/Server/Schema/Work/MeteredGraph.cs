using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A release as seen by one request: each query counts as work of the request, and repeated queries of a list return the first result.</summary>
/// <param name="graph">The release.</param>
/// <param name="work">The work of the request.</param>
/// <param name="kept">The cached pages of other requests, which do not count as work.</param>
internal sealed class MeteredGraph(IKnowledgeGraph graph, RequestWork work, KeptPages kept) : IKnowledgeGraph
{
    private readonly Answers<EntityQuery, Page<EntityEdge>> _lists = new();
    private readonly Answers<AssertionQuery, Page<Assertion>> _assertions = new();
    private readonly Answers<(string?, PageRequest), Page<ReportItem>> _items = new();

    public ReleaseInfo Release => graph.Release;

    public GraphSizes? Sizes => graph.Sizes;

    private WorkEstimate Estimate => new(graph.Sizes);

    public ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>>> ResolveAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        work.DoAsync(WorkEstimate.Of(ids.Count, WorkEstimate.Made), () => graph.ResolveAsync(ids, cancellationToken), cancellationToken);

    public ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>>> ResolveSymbolsAsync(IReadOnlyList<string> symbols, CancellationToken cancellationToken) =>
        work.DoAsync(WorkEstimate.Of(symbols.Count, WorkEstimate.Made), () => graph.ResolveSymbolsAsync(symbols, cancellationToken), cancellationToken);

    public ValueTask<IReadOnlyList<Entity?>> EntitiesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        work.DoAsync(WorkEstimate.Of(ids.Count, WorkEstimate.Made), () => graph.EntitiesAsync(ids, cancellationToken), cancellationToken);

    public ValueTask<IReadOnlyList<EntityText?>> TextsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        work.DoAsync(WorkEstimate.Of(ids.Count, WorkEstimate.Text), () => graph.TextsAsync(ids, cancellationToken), cancellationToken);

    public ValueTask<IReadOnlyList<EntityCounts?>> CountsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        work.DoAsync(Estimate.OfCounts(ids), () => graph.CountsAsync(ids, cancellationToken), cancellationToken);

    public ValueTask<IReadOnlyList<PhenotypeSummary?>> PhenotypesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        work.DoAsync(WorkEstimate.Of(ids.Count, WorkEstimate.Read), () => graph.PhenotypesAsync(ids, cancellationToken), cancellationToken);

    public ValueTask<Page<EntityEdge>> ListAsync(EntityQuery query, CancellationToken cancellationToken) =>
        _lists.GetOrAskAsync(query, () => work.DoAsync(Estimate.Of(query), () => graph.ListAsync(query, cancellationToken), cancellationToken));

    public ValueTask<IReadOnlyList<Page<RelatedEdge>>> RelatedAsync(RelatedQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken) =>
        kept.OfAsync(
            Release.Hash, query, owners, owner => Estimate.Of(query, owner), edge => 20 + edge.Assertions.Count + (8 * (edge.Through.Count + edge.Between.Count + edge.ExcludedIn.Count)),
            (all, asked) => work.DoAsync(all + Estimate.Of(query), () => graph.RelatedAsync(query, asked, cancellationToken), cancellationToken));

    public ValueTask<IReadOnlyList<Page<HierarchyEdge>>> HierarchyAsync(HierarchyQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken) =>
        kept.OfAsync(
            Release.Hash, query, owners, owner => Estimate.Of(query, owner), edge => 20 + edge.Assertions.Count,
            (all, asked) => work.DoAsync(all, () => graph.HierarchyAsync(query, asked, cancellationToken), cancellationToken));

    public ValueTask<Page<Assertion>> FindAssertionsAsync(AssertionQuery query, CancellationToken cancellationToken) =>
        _assertions.GetOrAskAsync(query, () => work.DoAsync(Estimate.Of(query), () => graph.FindAssertionsAsync(query, cancellationToken), cancellationToken));

    public ValueTask<IReadOnlyList<Assertion>> AssertionsAsync(IReadOnlyList<int> rows, CancellationToken cancellationToken) =>
        work.DoAsync(WorkEstimate.Of(rows.Count, WorkEstimate.MadeAssertion), () => graph.AssertionsAsync(rows, cancellationToken), cancellationToken);

    public ValueTask<IReadOnlyList<Assertion?>> AssertionsByIdAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        work.DoAsync(WorkEstimate.Of(ids.Count, WorkEstimate.MadeAssertion), () => graph.AssertionsByIdAsync(ids, cancellationToken), cancellationToken);

    public ValueTask<IReadOnlyList<ReportCount>> ReportCountsAsync(CancellationToken cancellationToken) =>
        work.DoAsync(WorkEstimate.Read, () => graph.ReportCountsAsync(cancellationToken), cancellationToken);

    public ValueTask<Page<ReportItem>> ReportItemsAsync(string? code, PageRequest page, CancellationToken cancellationToken) =>
        _items.GetOrAskAsync((code, page), () => work.DoAsync(
            WorkEstimate.Of(page.First, WorkEstimate.Read), () => graph.ReportItemsAsync(code, page, cancellationToken), cancellationToken));

    // No client request reads a whole release.
    public ValueTask<GraphContent> ReadAllAsync(CancellationToken cancellationToken) => graph.ReadAllAsync(cancellationToken);

    public ValueTask<GraphIndex> IndexAsync(CancellationToken cancellationToken) => graph.IndexAsync(cancellationToken);
}
