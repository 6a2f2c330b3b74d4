namespace KnowledgeGraph.Contract.Tests.Naive;

/// <summary>Related entities: collect what is said, group by pair, judge, order.</summary>
internal static class NaiveRelated
{
    /// <summary>Something said that counts for a pair of the owner and another entity.</summary>
    private sealed record Fact(Curie Node, Assertion Said, Curie? Via = null, Curie? Between = null, bool IsStep = false);

    public static List<NaiveEdge> Related(this NaiveGraph graph, RelatedQuery query, Curie owner)
    {
        var under = query.Under is { } term ? graph.AtOrBelow(term) : null;
        var edges = graph.Facts(query, owner)
            .Where(fact => under is null || (graph.Entities.ContainsKey(query.Under!.Value) && under.Contains(fact.Node)))
            .GroupBy(fact => fact.Node)
            .Select(group => graph.Edge([.. group]))
            .Where(edge => query.Presence == PresenceFilter.Any || (edge.Presence == Presence.Excluded) == (query.Presence == PresenceFilter.Excluded));
        return
        [
            .. edges
                .Select(edge => edge with
                {
                    Value = query.OrderBy switch
                    {
                        RelatedOrder.Frequency => edge.Frequency?.Value,
                        RelatedOrder.Assertions => edge.Rows.Count,
                        _ => null,
                    },
                })
                .OrderBy(edge => edge.Value is null)
                .ThenByDescending(edge => edge.Value)
                .ThenBy(edge => graph.Ranks[edge.Node]),
        ];
    }

    private static NaiveEdge Edge(this NaiveGraph graph, List<Fact> facts)
    {
        var told = facts.Where(fact => !fact.IsStep).ToList();
        var isPresent = told.Exists(fact => !fact.Said.Negated);
        var isExcluded = told.Exists(fact => fact.Said.Negated);
        return new NaiveEdge(
            facts[0].Node,
            isPresent && isExcluded ? Presence.Conflicting : isPresent ? Presence.Present : Presence.Excluded,
            told.Exists(fact => fact.Via is null),
            graph.InOrder(facts.Select(fact => fact.Via)),
            graph.InOrder(facts.Select(fact => fact.Between)),
            [.. facts.Select(fact => fact.Said.Row).Distinct().Order()],
            NaiveFrequency.Of(told.Select(fact => fact.Said).Distinct()),
            null);
    }

    private static List<Curie> InOrder(this NaiveGraph graph, IEnumerable<Curie?> ids) =>
        [.. ids.OfType<Curie>().Distinct().OrderBy(id => graph.Ranks[id])];

    private static IEnumerable<Fact> Facts(this NaiveGraph graph, RelatedQuery query, Curie owner) => query.Field switch
    {
        RelatedField.DiseasePhenotypes => graph.OfDisease(query, owner, RelationshipType.HasPhenotype),
        RelatedField.DiseaseInheritance => graph.OfDisease(query, owner, RelationshipType.HasInheritance),
        RelatedField.DiseaseOnset => graph.OfDisease(query, owner, RelationshipType.HasOnset),
        RelatedField.DiseaseCourse =>
            graph.OfDisease(query, owner, RelationshipType.HasCourse, RelationshipType.HasModifier, RelationshipType.HasHistory),
        RelatedField.DiseaseGenes => graph.OfDisease(query, owner, RelationshipType.CausedBy, RelationshipType.AssociatedWith),
        RelatedField.DiseaseConditions => graph.Conditions(query, owner),
        RelatedField.GeneDiseases => graph.Is(owner, EntityCategory.Gene)
            ? graph.ByObject[owner].Where(said => IsGene(said) && graph.Passes(query.Where, said)).Select(said => new Fact(said.Subject, said))
            : [],
        RelatedField.GenePhenotypes => graph.PhenotypesOfGene(query, owner),
        RelatedField.PhenotypeDiseases => graph.OnPhenotype(query, owner)
            .Where(said => graph.Passes(query.Where, said))
            .Select(said => new Fact(said.Subject, said, said.Object == owner ? null : said.Object)),
        _ => graph.GenesOfPhenotype(query, owner),
    };

    private static List<Curie> Subtypes(this NaiveGraph graph, RelatedQuery query, Curie owner) =>
        !graph.Is(owner, EntityCategory.Disease) ? [] : query.IncludeSubtypes ? [.. graph.AtOrBelow(owner)] : [owner];

    private static IEnumerable<Fact> OfDisease(this NaiveGraph graph, RelatedQuery query, Curie owner, params RelationshipType[] types) =>
        from disease in graph.Subtypes(query, owner)
        from said in graph.BySubject[disease]
        where types.Contains(said.Type) && graph.Passes(query.Where, said)
        select new Fact(said.Object, said, disease == owner ? null : disease);

    private static IEnumerable<Fact> Conditions(this NaiveGraph graph, RelatedQuery query, Curie owner) =>
        from disease in graph.Subtypes(query, owner)
        from said in graph.BySubject[disease].Concat(graph.ByObject[disease])
        where said.Type == RelationshipType.RelatedTo && said.Subject != said.Object && graph.Passes(query.Where, said)
        let other = said.Subject == disease ? said.Object : said.Subject
        where other != owner
        select new Fact(other, said, disease == owner ? null : disease);

    private static IEnumerable<Assertion> OnPhenotype(this NaiveGraph graph, RelatedQuery query, Curie owner)
    {
        if (!graph.Is(owner, EntityCategory.Phenotype))
        {
            return [];
        }

        HashSet<Curie> present = query.Direct ? [owner] : graph.AtOrBelow(owner);
        HashSet<Curie> excluded = query.Direct ? [owner] : graph.AtOrAbove(owner);
        return graph.Content.Assertions.Where(said => IsPhenotype(said) && (said.Negated ? excluded : present).Contains(said.Object));
    }

    private static IEnumerable<Fact> PhenotypesOfGene(this NaiveGraph graph, RelatedQuery query, Curie owner) =>
        from link in graph.Is(owner, EntityCategory.Gene) ? graph.ByObject[owner] : []
        where IsGene(link) && !link.Negated && NaiveFilter.PassesToGene(query.Where, link)
        from said in graph.BySubject[link.Subject]
        where said.Type == RelationshipType.HasPhenotype && graph.PassesToPhenotype(query.Where, said)
        from fact in new[] { new Fact(said.Object, said, Between: link.Subject), new Fact(said.Object, link, Between: link.Subject, IsStep: true) }
        select fact;

    private static IEnumerable<Fact> GenesOfPhenotype(this NaiveGraph graph, RelatedQuery query, Curie owner) =>
        from said in graph.OnPhenotype(query, owner)
        where graph.PassesToPhenotype(query.Where, said)
        from link in graph.BySubject[said.Subject]
        where IsGene(link) && !link.Negated && NaiveFilter.PassesToGene(query.Where, link)
        from fact in new[]
        {
            new Fact(link.Object, said, said.Object == owner ? null : said.Object, link.Subject),
            new Fact(link.Object, link, Between: link.Subject, IsStep: true),
        }
        select fact;

    private static bool IsGene(Assertion said) => said.Type is RelationshipType.CausedBy or RelationshipType.AssociatedWith;

    private static bool IsPhenotype(Assertion said) => said.Type
        is RelationshipType.HasPhenotype or RelationshipType.HasInheritance or RelationshipType.HasOnset
        or RelationshipType.HasCourse or RelationshipType.HasModifier or RelationshipType.HasHistory;
}
