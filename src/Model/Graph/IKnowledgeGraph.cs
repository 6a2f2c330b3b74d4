namespace KnowledgeGraph.Model;

/// <summary>
/// The port: one release of the graph, as queried by the schema. Every method with a list of ids or owners returns a result
/// for each index, in one round trip. Every order ends in a rank, so all stores return the same results in the same order.
/// Ids are canonical, as returned by <see cref="ResolveAsync"/>. Thread-safe.
/// </summary>
public interface IKnowledgeGraph
{
    /// <summary>The description of the release.</summary>
    ReleaseInfo Release { get; }

    /// <summary>The number of assertions and related entities of each entity; null until a store that must count first has done so.</summary>
    GraphSizes? Sizes { get; }

    /// <summary>
    /// The entities that match identifiers: those of the best kind of match, in rank order;
    /// none if an identifier is unknown, several if it is ambiguous.
    /// </summary>
    ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>>> ResolveAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken);

    /// <summary>The genes that match symbols, ignoring case; otherwise as <see cref="ResolveAsync"/>.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>>> ResolveSymbolsAsync(IReadOnlyList<string> symbols, CancellationToken cancellationToken);

    /// <summary>Entities by canonical id; null if there is none.</summary>
    ValueTask<IReadOnlyList<Entity?>> EntitiesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken);

    /// <summary>The texts of entities; null if there is no entity.</summary>
    ValueTask<IReadOnlyList<EntityText?>> TextsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken);

    /// <summary>The counts of entities; null if there is no entity.</summary>
    ValueTask<IReadOnlyList<EntityCounts?>> CountsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken);

    /// <summary>The summaries of phenotypes; null if there is no such phenotype.</summary>
    ValueTask<IReadOnlyList<PhenotypeSummary?>> PhenotypesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken);

    /// <summary>A page of the entities of a category.</summary>
    ValueTask<Page<EntityEdge>> ListAsync(EntityQuery query, CancellationToken cancellationToken);

    /// <summary>A page of related entities for each owner; empty if there is no owner with that id and category.</summary>
    ValueTask<IReadOnlyList<Page<RelatedEdge>>> RelatedAsync(RelatedQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken);

    /// <summary>A page of relatives in a hierarchy for each owner; empty if there is no such owner.</summary>
    ValueTask<IReadOnlyList<Page<HierarchyEdge>>> HierarchyAsync(HierarchyQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken);

    /// <summary>A page of assertions.</summary>
    ValueTask<Page<Assertion>> FindAssertionsAsync(AssertionQuery query, CancellationToken cancellationToken);

    /// <summary>Assertions by row; a row outside the release is an <see cref="ArgumentOutOfRangeException"/>.</summary>
    ValueTask<IReadOnlyList<Assertion>> AssertionsAsync(IReadOnlyList<int> rows, CancellationToken cancellationToken);

    /// <summary>Assertions by their stable id; null if there is none.</summary>
    ValueTask<IReadOnlyList<Assertion?>> AssertionsByIdAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>The counts of the import report.</summary>
    ValueTask<IReadOnlyList<ReportCount>> ReportCountsAsync(CancellationToken cancellationToken);

    /// <summary>A page of the items of the import report, with this code if one is given. The key's rank is the item's position among them, from 0.</summary>
    ValueTask<Page<ReportItem>> ReportItemsAsync(string? code, PageRequest page, CancellationToken cancellationToken);

    /// <summary>The whole content, for another store or for analyses.</summary>
    ValueTask<GraphContent> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The release as arrays, for analyses and search: available immediately if the store itself uses arrays. Otherwise entities and assertions
    /// are read once, as by <see cref="ReadAllAsync"/>, and kept as long as the release is open.
    /// </summary>
    ValueTask<GraphIndex> IndexAsync(CancellationToken cancellationToken);
}
