namespace KnowledgeGraph.Storage;

/// <summary>The conditions of an <see cref="EntityQuery"/> as tests of ranks.</summary>
internal sealed class EntityConditions(GraphIndex index)
{
    /// <summary>The tests that an entity must pass, cheap ones first.</summary>
    public IEnumerable<Func<int, bool>> Of(EntityQuery query)
    {
        var entities = index.Entities;
        yield return rank => entities.Category(rank) == query.Category;
        if (!query.IncludeDeprecated)
        {
            yield return rank => !entities.IsDeprecated(rank);
        }

        if (query.Level is { } level)
        {
            yield return rank => entities.Level(rank) == level;
        }

        if (query.IsHuman is { } isHuman)
        {
            yield return rank => entities.IsHuman(rank) == isHuman;
        }

        if (query.Under is { } under)
        {
            yield return In(Closures.Below(index, under));
        }

        if (query.Inheritance is { } inheritance)
        {
            yield return In(DiseasesWith(inheritance, type => type == RelationshipType.HasInheritance));
        }

        if (query.Onset is { } onset)
        {
            yield return In(DiseasesWith(onset, type => type == RelationshipType.HasOnset));
        }

        if (query.Phenotype is { } phenotype)
        {
            var diseases = DiseasesWith(phenotype, RelationshipTypes.IsOfPhenotype);
            yield return In(query.Category == EntityCategory.Gene ? CausalGenes(diseases) : diseases);
        }

        if (query.Gene is { } gene)
        {
            yield return In(DiseasesOf(gene));
        }

        if (query.Disease is { } disease)
        {
            yield return In(ObjectsOf(disease));
        }

        if (query.LocusType is { } locusType)
        {
            yield return rank => entities.LocusTypes[rank] == locusType;
        }

        if (query.Characteristic is { } characteristic)
        {
            yield return rank => entities.HasCharacteristic(rank, characteristic);
        }

        if (query.NameContains is { } text)
        {
            yield return rank => Contains(entities.Names[rank], text) || Contains(entities.FullNames[rank], text);
        }
    }

    private static bool Contains(string? name, string text) => name?.Contains(text, StringComparison.OrdinalIgnoreCase) == true;

    private static Func<int, bool> In(IntSet? set) => rank => set?.Contains(rank) == true;

    private IntSet DiseasesWith(Curie term, Func<RelationshipType, bool> isMeant)
    {
        var diseases = new IntSet(index.Entities.Count);
        foreach (var rank in Closures.Below(index, term)?.Members() ?? [])
        {
            foreach (var row in index.Assertions.RowsTo(rank))
            {
                if (isMeant(index.Assertions.Type(row)) && !index.Assertions.IsNegated(row))
                {
                    diseases.Add(index.Assertions.Subject(row));
                }
            }
        }

        return diseases;
    }

    private IntSet CausalGenes(IntSet diseases)
    {
        var genes = new IntSet(index.Entities.Count);
        foreach (var disease in diseases.Members())
        {
            AddObjects(genes, disease, type => type == RelationshipType.CausedBy);
        }

        return genes;
    }

    private IntSet DiseasesOf(Curie gene)
    {
        var diseases = new IntSet(index.Entities.Count);
        if (index.Entities.RankOf(gene) is >= 0 and var rank)
        {
            foreach (var row in index.Assertions.RowsTo(rank))
            {
                if (index.Assertions.Type(row).IsOfGene() && !index.Assertions.IsNegated(row))
                {
                    diseases.Add(index.Assertions.Subject(row));
                }
            }
        }

        return diseases;
    }

    private IntSet ObjectsOf(Curie disease)
    {
        var objects = new IntSet(index.Entities.Count);
        if (index.Entities.RankOf(disease) is >= 0 and var rank)
        {
            AddObjects(objects, rank, type => type.IsOfGene() || type == RelationshipType.HasPhenotype);
        }

        return objects;
    }

    private void AddObjects(IntSet objects, int subject, Func<RelationshipType, bool> isMeant)
    {
        var rows = index.Assertions.RowsFrom(subject);
        for (var row = rows.Start; row < rows.End; row++)
        {
            if (isMeant(index.Assertions.Type(row)) && !index.Assertions.IsNegated(row))
            {
                objects.Add(index.Assertions.Object(row));
            }
        }
    }
}
