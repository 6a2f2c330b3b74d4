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
            .Select(group => graph.Edge(query, owner, [.. group]))
            .Where(edge => query.Presence == PresenceFilter.Any || (edge.Presence == Presence.Excluded) == (query.Presence == PresenceFilter.Excluded));
        return
        [
            .. edges
                .Select(edge => edge with
                {
                    Value = query.OrderBy switch
                    {
                        RelatedOrder.Frequency => edge.Frequency?.Low,
                        RelatedOrder.Assertions => edge.Rows.Count,
                        _ => null,
                    },
                })
                .OrderBy(edge => edge.Value is null)
                .ThenByDescending(edge => edge.Value)
                .ThenBy(edge => graph.Ranks[edge.Node]),
        ];
    }

    private static NaiveEdge Edge(this NaiveGraph graph, RelatedQuery query, Curie owner, List<Fact> facts)
    {
        var isOfPhenotype = graph.Is(owner, EntityCategory.Phenotype);
        var isOverSubtypes = query.IncludeSubtypes && graph.Is(owner, EntityCategory.Disease);
        var isOverDiseases = facts.Exists(fact => fact.Between is not null);
        var told = facts.Where(fact => !fact.IsStep).ToList();

        // Which disease a fact is about: that between, a subtype, or else the one disease that the edge is about.
        var diseases = told.GroupBy(fact => fact.Between ?? (isOfPhenotype ? owner : fact.Via ?? owner)).Select(group => Judge([.. group])).ToList();
        var having = diseases.Where(disease => disease.Presence != Presence.Excluded).ToList();
        var excluding = diseases.Except(having).ToList();
        return new NaiveEdge(
            facts[0].Node,
            diseases.Exists(disease => disease.Presence == Presence.Present) ? Presence.Present : having.Count > 0 ? Presence.Conflicting : Presence.Excluded,
            told.Exists(fact => fact.Via is null),
            graph.InOrder(isOverSubtypes ? having.Where(disease => disease.Id != owner).Select(disease => (Curie?)disease.Id) : facts.Select(fact => fact.Via)),
            isOverDiseases ? graph.InOrder(having.Select(disease => (Curie?)disease.Id)) : [],
            isOverDiseases || isOverSubtypes ? graph.InOrder(excluding.Select(disease => (Curie?)disease.Id)) : [],
            [.. facts.Select(fact => fact.Said.Row).Distinct().Order()],
            NaiveFrequency.Across((having.Count > 0 ? having : excluding).Select(disease => disease.Frequency)),
            null);

        (Curie Id, Presence Presence, NaiveFrequency? Frequency) Judge(List<Fact> about)
        {
            var id = about[0].Between ?? (isOfPhenotype ? owner : about[0].Via ?? owner);
            var presence = PresenceOf(about.ConvertAll(fact => fact.Said));
            return (id, presence, presence == Presence.Excluded
                ? NaiveFrequency.Pooled(about.Select(fact => fact.Said), present: false)
                : NaiveFrequency.AtLeast(
                    Said(about.Where(fact => !isOfPhenotype || fact.Via is null)),
                    about.Where(fact => isOfPhenotype && fact.Via is not null).GroupBy(fact => fact.Via).Select(Said)));
        }
    }

    private static List<Assertion> Said(IEnumerable<Fact> facts) => [.. facts.Select(fact => fact.Said)];

    // Seen and not seen in the same sex is a conflict; a statement without a sex is about both.
    private static Presence PresenceOf(List<Assertion> said)
    {
        var (seen, notSeen) = (said.FindAll(assertion => !assertion.Negated), said.FindAll(assertion => assertion.Negated));
        return seen.Count == 0 ? Presence.Excluded
            : seen.Exists(yes => notSeen.Exists(no => yes.Sex is null || no.Sex is null || yes.Sex == no.Sex)) ? Presence.Conflicting
            : Presence.Present;
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
