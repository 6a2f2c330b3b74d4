namespace KnowledgeGraph.Storage;

/// <summary>Answers <see cref="EntityQuery"/>.</summary>
internal sealed class EntityQueries(GraphIndex index, EntityCounter counter)
{
    // A list takes 24 bytes per entity, so the maximum is 24 MB.
    private const int MostKeys = 1_000_000;
    private const int MostLists = 100;

    private readonly EntityConditions _conditions = new(index);

    // Complete and in order, so that a page does not test all entities of the release again.
    private readonly BoundedCache<EntityQuery, PageKey[]> _recent = new(MostKeys, keys => Math.Max(keys.Length, MostKeys / MostLists));

    public Page<EntityEdge> Run(EntityQuery query)
    {
        // The queries for the pages of one list differ only in the page.
        var keys = _recent.GetOrAdd(query with { Page = new PageRequest(1) }, KeysOf);
        var page = KeysetPage.Cut(keys.Length, position => keys[position], query.Page);
        return new Page<EntityEdge>
        {
            Items = Array.ConvertAll(keys[page.Start..(page.Start + page.Count)], key => new EntityEdge(index.Entities[key.Rank], key)),
            TotalCount = keys.Length,
            HasNextPage = page.HasNext,
            HasPreviousPage = page.HasPrevious,
        };
    }

    private PageKey[] KeysOf(EntityQuery query)
    {
        var conditions = _conditions.Of(query).ToArray();
        PageKey[] keys =
        [
            .. Enumerable.Range(0, index.Entities.Count)
                .Where(rank => Array.TrueForAll(conditions, condition => condition(rank)))
                .Select(rank => new PageKey(ValueOf(query.OrderBy, rank), rank)),
        ];
        if (query.OrderBy != EntityOrder.Name)
        {
            Array.Sort(keys, KeysetPage.Order);
        }

        return keys;
    }

    private double? ValueOf(EntityOrder order, int rank) => order switch
    {
        EntityOrder.DiseaseCount => counter.Diseases(rank),
        EntityOrder.PhenotypeCount => counter.Phenotypes(rank),
        EntityOrder.GeneCount => counter.Genes(rank),
        _ => null,
    };
}
