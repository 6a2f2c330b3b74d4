namespace KnowledgeGraph.Storage;

/// <summary>Answers <see cref="EntityQuery"/>.</summary>
internal sealed class EntityQueries(GraphIndex index, EntityCounter counter)
{
    private readonly EntityConditions _conditions = new(index);

    public Page<EntityEdge> Run(EntityQuery query)
    {
        var conditions = _conditions.Of(query).ToArray();
        var keys = Enumerable.Range(0, index.Entities.Count)
            .Where(rank => Array.TrueForAll(conditions, condition => condition(rank)))
            .Select(rank => new PageKey(ValueOf(query.OrderBy, rank), rank))
            .ToList();
        if (query.OrderBy != EntityOrder.Name)
        {
            keys.Sort(KeysetPage.Order);
        }

        var page = KeysetPage.Cut(keys.Count, position => keys[position], query.Page);
        return new Page<EntityEdge>
        {
            Items = keys.GetRange(page.Start, page.Count).ConvertAll(key => new EntityEdge(index.Entities[key.Rank], key)),
            TotalCount = keys.Count,
            HasNextPage = page.HasNext,
            HasPreviousPage = page.HasPrevious,
        };
    }

    private double? ValueOf(EntityOrder order, int rank) => order switch
    {
        EntityOrder.DiseaseCount => counter.Diseases(rank),
        EntityOrder.PhenotypeCount => counter.Phenotypes(rank),
        EntityOrder.GeneCount => counter.Genes(rank),
        _ => null,
    };
}
