namespace KnowledgeGraph.Model;

/// <summary>
/// Estimates the work of port queries before they run: 1 for each assertion, term or entity examined, and more for what is read or
/// created, in proportion to time and memory. docs/decisions/0036 says how the estimate was checked.
/// </summary>
/// <param name="sizes">The size of each entity; null if it is not known yet.</param>
public readonly struct WorkEstimate(GraphSizes? sizes)
{
    /// <summary>An entity or an edge that is created, some hundred bytes.</summary>
    public const int Made = 50;

    /// <summary>An assertion that is created, about a thousand bytes.</summary>
    public const int MadeAssertion = 100;

    /// <summary>An item of the import report that is read, or a body system that is looked up.</summary>
    public const int Read = 200;

    /// <summary>A text that is read and parsed.</summary>
    public const int Text = 2000;

    // Until sizes are known: a release of today's sources has 91,183 entities and 352,025 assertions.
    private const int UnknownEntities = 100_000;
    private const int UnknownAssertions = 400_000;
    private const int UnknownRows = 100;
    private const int UnknownClosure = 10_000;

    // A gene leads to the assertions of its diseases, on average 27 per disease, which are grouped and sorted.
    private const int RowsBehindAGene = 120;

    private int Entities => sizes?.Entities ?? UnknownEntities;

    private int Assertions => sizes?.Assertions ?? UnknownAssertions;

    /// <summary>An equal amount for each id.</summary>
    public static long Of(int ids, int each) => (long)ids * each;

    /// <summary>The counts of entities: their assertions are scanned once for each count.</summary>
    public long OfCounts(IReadOnlyList<Curie> ids)
    {
        var work = 0L;
        foreach (var id in ids)
        {
            work += Made + (8L * Rows(id));
        }

        return work;
    }

    /// <summary>A page of the entities of a category: all entities are tested.</summary>
    public long Of(EntityQuery query) =>
        Entities
        + Closure(query.Under) + Closure(query.Inheritance) + Closure(query.Onset) + Closure(query.Phenotype)
        + Rows(query.Gene) + Rows(query.Disease)
        + (query.NameContains is null ? 0 : 5L * Entities)
        + (query.OrderBy == EntityOrder.Name ? 0 : 2L * Assertions)
        + Of(query.Page);

    /// <summary>The fixed work of a query for related entities: preparing its conditions.</summary>
    public long Of(RelatedQuery query) => Closure(query.Under) + Of(query.Where);

    /// <summary>A page of entities that are related to an owner.</summary>
    public long Of(RelatedQuery query, Curie owner)
    {
        var rows = Behind(query, owner);
        return Made + ((query.OrderBy == RelatedOrder.Name ? 2 : 4) * rows) + (Made * Math.Min(rows, query.Page.First));
    }

    /// <summary>A page of relatives in a hierarchy.</summary>
    public long Of(HierarchyQuery query, Curie owner)
    {
        long rows = query.Direction is HierarchyDirection.Parents or HierarchyDirection.Children ? Rows(owner) : Closure(owner);
        return Made + rows + (Made * Math.Min(rows, query.Page.First));
    }

    /// <summary>A page of assertions.</summary>
    public long Of(AssertionQuery query) =>
        (query.Subject is { } subject ? Rows(subject) : query.Object is { } target ? Rows(target) : Assertions) + Of(query.Where) + Of(query.Page);

    /// <summary>A page that is read without a search.</summary>
    public static long Of(PageRequest page) => (long)Made * page.First;

    // A publication is searched among the citations of all assertions.
    private long Of(AssertionFilter where) =>
        Closure(where.Onset) + Closure(where.Modifier) + (where.Publication is null ? 0 : Assertions / 4);

    private long Behind(RelatedQuery query, Curie owner) => query.Field switch
    {
        RelatedField.PhenotypeDiseases => query.Direct ? Rows(owner) : Closure(owner),
        RelatedField.PhenotypeGenes => 4L * (query.Direct ? Rows(owner) : Closure(owner)),
        RelatedField.GeneDiseases => Rows(owner),
        RelatedField.GenePhenotypes => (long)RowsBehindAGene * Rows(owner),
        _ => query.IncludeSubtypes ? Closure(owner) : Rows(owner),
    };

    private long Rows(Curie? id) => id is { } known ? sizes?.Rows(known) ?? UnknownRows : 0;

    private long Closure(Curie? id) => id is { } known ? sizes?.Closure(known) ?? UnknownClosure : 0;
}
