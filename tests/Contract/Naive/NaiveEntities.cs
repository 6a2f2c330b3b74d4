namespace KnowledgeGraph.Contract.Tests.Naive;

/// <summary>Lists of entities and what is counted of them.</summary>
internal static class NaiveEntities
{
    public static List<(Curie Id, double? Value)> List(this NaiveGraph graph, EntityQuery query)
    {
        var listed = graph.Content.Entities.Where(entity => graph.Passes(query, entity)).Select(entity => (entity.Id, Value: graph.Value(query, entity)));
        return [.. listed.OrderByDescending(entry => entry.Value).ThenBy(entry => graph.Ranks[entry.Id])];
    }

    public static EntityCounts Counts(this NaiveGraph graph, Entity entity)
    {
        var from = graph.BySubject[entity.Id].ToList();
        var touching = from.Concat(graph.ByObject[entity.Id]).Distinct().ToList();
        var isDisease = entity is Disease;
        var genes = from.Where(said => IsGene(said) && !said.Negated).ToList();
        var signs = from.Where(said => said.Type == RelationshipType.HasPhenotype).GroupBy(said => said.Object).ToList();
        return new EntityCounts(
            graph.Diseases(entity),
            genes.Select(said => said.Object).Distinct().Count(),
            genes.Where(said => said.Type == RelationshipType.CausedBy).Select(said => said.Object).Distinct().Count(),
            signs.Count(group => group.Any(said => !said.Negated)),
            signs.Count(group => group.All(said => said.Negated)),
            !isDisease ? 0 : touching.Where(said => said.Type == RelationshipType.RelatedTo && !said.Negated)
                .Select(said => said.Subject == entity.Id ? said.Object : said.Subject).Where(other => other != entity.Id).Distinct().Count(),
            touching.Count,
            touching.SelectMany(said => said.Publications).Distinct().Count());
    }

    /// <summary>Body systems and ln(N/n).</summary>
    public static (List<Curie> BodySystems, double? InformationContent) Summary(this NaiveGraph graph, Curie phenotype)
    {
        var root = Curie.Parse("HP:0000118");
        var above = graph.AtOrAbove(phenotype);
        var systems = graph.ByObject[root].Where(said => said.Type == RelationshipType.SubclassOf && above.Contains(said.Subject))
            .Select(said => said.Subject).Distinct().OrderBy(id => graph.Ranks[id]).ToList();
        var annotated = graph.Content.Assertions.Where(said => said.Type == RelationshipType.HasPhenotype && !said.Negated)
            .Select(said => said.Subject).ToHashSet();
        var with = graph.Having(phenotype).Count(annotated.Contains);
        return (systems, with == 0 ? null : Math.Log((double)annotated.Count / with));
    }

    private static double? Value(this NaiveGraph graph, EntityQuery query, Entity entity) => query.OrderBy switch
    {
        EntityOrder.DiseaseCount => graph.Diseases(entity),
        EntityOrder.PhenotypeCount => graph.BySubject[entity.Id].Where(said => said.Type == RelationshipType.HasPhenotype && !said.Negated)
            .Select(said => said.Object).Distinct().Count(),
        EntityOrder.GeneCount => graph.BySubject[entity.Id].Where(said => IsGene(said) && !said.Negated).Select(said => said.Object).Distinct().Count(),
        _ => null,
    };

    private static bool Passes(this NaiveGraph graph, EntityQuery query, Entity entity) =>
        entity.Category == query.Category
        && (query.IncludeDeprecated || !entity.Deprecated)
        && (query.NameContains is not { } text || Holds(entity.Name, text) || Holds((entity as Gene)?.FullName, text))
        && (query.Under is not { } under || (graph.Entities.ContainsKey(under) && graph.AtOrBelow(under).Contains(entity.Id)))
        && (query.Inheritance is not { } inheritance || graph.Has(entity, inheritance, RelationshipType.HasInheritance))
        && (query.Onset is not { } onset || graph.Has(entity, onset, RelationshipType.HasOnset))
        && (query.Phenotype is not { } phenotype || graph.HasPhenotype(entity, phenotype))
        && (query.Gene is not { } gene || graph.BySubject[entity.Id].Any(said => IsGene(said) && !said.Negated && said.Object == gene))
        && (query.Disease is not { } disease || graph.ByObject[entity.Id].Any(said =>
            said.Subject == disease && !said.Negated && (IsGene(said) || said.Type == RelationshipType.HasPhenotype)))
        && (query.Level is not { } level || (entity as Disease)?.Level == level)
        && (query.Characteristic is not { } characteristic || (entity as Disease)?.Characteristics.Any(one => one.Id == characteristic) == true)
        && (query.IsHuman is not { } isHuman || isHuman == (entity is not Disease { IsHuman: false }))
        && (query.LocusType is not { } locusType || (entity as Gene)?.LocusType == locusType);

    private static bool HasPhenotype(this NaiveGraph graph, Entity entity, Curie phenotype) => entity is Gene
        ? graph.ByObject[entity.Id].Any(said =>
            said.Type == RelationshipType.CausedBy && !said.Negated && graph.HasPhenotype(graph.Entities[said.Subject], phenotype))
        : graph.Having(phenotype).Contains(entity.Id);

    private static bool Has(this NaiveGraph graph, Entity entity, Curie term, RelationshipType type) =>
        graph.BySubject[entity.Id].Any(said => said.Type == type && !said.Negated && graph.AtOrAbove(said.Object).Contains(term));

    private static int Diseases(this NaiveGraph graph, Entity entity) => entity switch
    {
        Gene => graph.ByObject[entity.Id].Where(said => IsGene(said) && !said.Negated).Select(said => said.Subject).Distinct().Count(),
        Phenotype => graph.Having(entity.Id).Count,
        _ => 0,
    };

    private static bool IsGene(Assertion said) => said.Type is RelationshipType.CausedBy or RelationshipType.AssociatedWith;

    private static bool Holds(string? name, string text) => name?.Contains(text, StringComparison.OrdinalIgnoreCase) == true;
}
