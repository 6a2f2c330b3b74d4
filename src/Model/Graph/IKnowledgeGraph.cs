namespace KnowledgeGraph.Model;

/// <summary>
/// The port: one release of the graph, as the schema asks it. Every method with a list of ids or owners answers
/// at each index, in one round trip; every order ends in a rank, so all stores answer alike, order included.
/// Ids are canonical, as <see cref="ResolveAsync"/> gives them. Thread-safe.
/// </summary>
public interface IKnowledgeGraph
{
    /// <summary>What the release is.</summary>
    ReleaseInfo Release { get; }

    /// <summary>How much stands behind each entity; null as long as a store that has to count it first has not done so.</summary>
    GraphSizes? Sizes { get; }

    /// <summary>
    /// The entities that identifiers may mean: those of the best kind of match there is, in rank order;
    /// none where an identifier is unknown, several where it is ambiguous.
    /// </summary>
    ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>>> ResolveAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken);

    /// <summary>The genes that symbols may mean, in any case; likewise.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>>> ResolveSymbolsAsync(IReadOnlyList<string> symbols, CancellationToken cancellationToken);

    /// <summary>Entities by canonical id; null where there is none.</summary>
    ValueTask<IReadOnlyList<Entity?>> EntitiesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken);

    /// <summary>The texts of entities; null where there is no entity.</summary>
    ValueTask<IReadOnlyList<EntityText?>> TextsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken);

    /// <summary>What is known of entities, counted; null where there is no entity.</summary>
    ValueTask<IReadOnlyList<EntityCounts?>> CountsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken);

    /// <summary>What follows for phenotypes; null where there is no such phenotype.</summary>
    ValueTask<IReadOnlyList<PhenotypeSummary?>> PhenotypesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken);

    /// <summary>A page of the entities of a category.</summary>
    ValueTask<Page<EntityEdge>> ListAsync(EntityQuery query, CancellationToken cancellationToken);

    /// <summary>A page of related entities for each owner; empty where there is no owner of that id and category.</summary>
    ValueTask<IReadOnlyList<Page<RelatedEdge>>> RelatedAsync(RelatedQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken);

    /// <summary>A page of relatives in a hierarchy for each owner; likewise.</summary>
    ValueTask<IReadOnlyList<Page<HierarchyEdge>>> HierarchyAsync(HierarchyQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken);

    /// <summary>A page of assertions.</summary>
    ValueTask<Page<Assertion>> FindAssertionsAsync(AssertionQuery query, CancellationToken cancellationToken);

    /// <summary>Assertions by row; a row outside the release is an <see cref="ArgumentOutOfRangeException"/>.</summary>
    ValueTask<IReadOnlyList<Assertion>> AssertionsAsync(IReadOnlyList<int> rows, CancellationToken cancellationToken);

    /// <summary>Assertions by their stable id; null where there is none.</summary>
    ValueTask<IReadOnlyList<Assertion?>> AssertionsByIdAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>The counts of the import report.</summary>
    ValueTask<IReadOnlyList<ReportCount>> ReportCountsAsync(CancellationToken cancellationToken);

    /// <summary>A page of the items of the import report, with this code if one is given; the key's rank is the item's position among these, from 0.</summary>
    ValueTask<Page<ReportItem>> ReportItemsAsync(string? code, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Everything, for another store or for analyses.</summary>
    ValueTask<GraphContent> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The release as arrays, which analyses and search compute on: at once where the store itself does, else read once, as
    /// <see cref="ReadAllAsync"/> reads entities and assertions, and kept for as long as the release is open.
    /// </summary>
    ValueTask<GraphIndex> IndexAsync(CancellationToken cancellationToken);
}
