namespace KnowledgeGraph.Contract.Tests;

/// <summary>Makes questions about a release at random, mostly about things that are in it. The same random numbers give the same questions.</summary>
internal sealed class RandomQueries(GraphContent content, Random random)
{
    private readonly Curie[] _diseases = IdsOf(content, EntityCategory.Disease);
    private readonly Curie[] _genes = IdsOf(content, EntityCategory.Gene);
    private readonly Curie[] _phenotypes = IdsOf(content, EntityCategory.Phenotype);

    /// <summary>A question with room for its page, and owners for it.</summary>
    public (RelatedQuery Query, Curie[] Owners) Related()
    {
        var field = Pick(Enum.GetValues<RelatedField>());
        Func<Curie> owner = field switch
        {
            RelatedField.GeneDiseases or RelatedField.GenePhenotypes => GeneWithAssertions,
            RelatedField.PhenotypeDiseases or RelatedField.PhenotypeGenes => Phenotype,
            _ => DiseaseWithAssertions,
        };
        return (
            new RelatedQuery
            {
                Field = field,
                Where = Chance(2) ? AssertionFilter.None : Filter(),
                Presence = Pick(Enum.GetValues<PresenceFilter>()),
                Direct = Chance(4),
                IncludeSubtypes = Chance(2),
                Under = Chance(6) ? Pick([Phenotype(), Disease()]) : null,
                OrderBy = Pick(Enum.GetValues<RelatedOrder>()),
                Page = new PageRequest(1),
            },
            [owner(), owner(), Pick(Pick([_diseases, _genes, _phenotypes]))]);
    }

    public (HierarchyQuery Query, Curie[] Owners) Hierarchy() => (
        new HierarchyQuery
        {
            Direction = Pick(Enum.GetValues<HierarchyDirection>()),
            Hierarchy = Pick(Enum.GetValues<Hierarchy>()),
            Page = new PageRequest(1),
        },
        [Phenotype(), Disease(), Pick(_genes)]);

    public EntityQuery Entities() => new()
    {
        Category = Pick(Enum.GetValues<EntityCategory>()),
        NameContains = Chance(4) ? Pick(["an", "BETA", "är", "a r"]) : null,
        Under = Chance(5) ? Pick([Phenotype(), Disease()]) : null,
        Inheritance = Chance(8) ? ObjectOf(RelationshipType.HasInheritance) : null,
        Onset = Chance(8) ? ObjectOf(RelationshipType.HasOnset) : null,
        Phenotype = Chance(5) ? Phenotype() : null,
        Gene = Chance(8) ? GeneWithAssertions() : null,
        Disease = Chance(8) ? DiseaseWithAssertions() : null,
        Level = Chance(8) ? Pick(Enum.GetValues<DiseaseLevel>()) : null,
        Characteristic = Chance(8) ? Curie.Parse("MONDO:0021136") : null,
        IsHuman = Chance(4) ? Chance(2) : null,
        LocusType = Chance(8) ? "pseudogene" : null,
        IncludeDeprecated = Chance(2),
        OrderBy = Pick(Enum.GetValues<EntityOrder>()),
        Page = new PageRequest(1),
    };

    public AssertionQuery Assertions() => new()
    {
        Subject = Chance(3) ? DiseaseWithAssertions() : null,
        Object = Chance(3) ? Statement().Object : null,
        Types = Chance(2) ? [Statement().Type, Statement().Type] : [],
        Negated = Chance(4) ? Chance(2) : null,
        Where = Chance(2) ? AssertionFilter.None : Filter(),
        Page = new PageRequest(1),
    };

    public Curie[] AnyIds(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Chance(10) ? Curie.Parse("OMIM:999999") : Pick(Pick([_diseases, _genes, _phenotypes])))];

    public Curie[] PhenotypeIds(int count) => [.. Enumerable.Range(0, count).Select(_ => Phenotype())];

    public int PageSize(int total) => Math.Clamp(random.Next(total) + 1, Math.Clamp(total / 20, 1, 1000), 1000);

    // One or two conditions: more and hardly anything is left.
    private AssertionFilter Filter() => Chance(2) ? Condition(AssertionFilter.None) : Condition(Condition(AssertionFilter.None));

    private AssertionFilter Condition(AssertionFilter filter) => random.Next(11) switch
    {
        0 => filter with { Sources = [Statement().PrimarySource] },
        1 => filter with { Sources = [Statement().PrimarySource, .. Statement().Aggregators] },
        2 => filter with { Evidence = [Statement().Evidence ?? "PCS", "TAS"] },
        3 => filter with { Publication = Statement().Publications.Append("PMID:1").First() },
        4 or 5 => filter with { Frequency = Frequency() },
        6 => filter with { Onset = Statement().Onset ?? Phenotype() },
        7 => filter with { Sex = (Sex)random.Next(2) },
        8 => filter with { Modifier = Statement().Modifiers.Append(Phenotype()).First() },
        9 => filter with { GeneAssociations = [Pick(Enum.GetValues<GeneAssociation>()), Pick(Enum.GetValues<GeneAssociation>())] },
        _ => Pick(
        [
            filter with { Origin = (VariantOrigin)random.Next(2) },
            filter with { Causal = Chance(2) },
            filter with { ConditionKinds = [Pick(Enum.GetValues<RelatedConditionKind>())] },
        ]),
    };

    private FrequencyFilter Frequency() => new()
    {
        Bands = Chance(2) ? [Pick(Enum.GetValues<FrequencyBand>()), Pick(Enum.GetValues<FrequencyBand>())] : [],
        AtLeast = Chance(3) ? random.Next(11) / 10.0 : null,
        AtMost = Chance(3) ? random.Next(11) / 10.0 : null,
        MinTotal = Chance(3) ? random.Next(20) : null,
        IncludeUnknown = Chance(2),
    };

    private Curie ObjectOf(RelationshipType type) =>
        content.Assertions.Where(said => said.Type == type).Select(said => said.Object).Skip(random.Next(5)).FirstOrDefault(Phenotype());

    private Curie DiseaseWithAssertions() => Statement().Subject is var subject && _diseases.Contains(subject) ? subject : Disease();

    private Curie GeneWithAssertions() =>
        Enumerable.Range(0, 200).Select(_ => Statement().Object).FirstOrDefault(id => id.Prefix == "HGNC", _genes[0]);

    private Curie Disease() => Pick(_diseases);

    private Curie Phenotype() => Pick(_phenotypes);

    private Assertion Statement() => content.Assertions[random.Next(content.Assertions.Count)];

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(T[] items) => items[random.Next(items.Length)];

    private static Curie[] IdsOf(GraphContent content, EntityCategory category) =>
        [.. content.Entities.Where(entity => entity.Category == category).Select(entity => entity.Id)];
}
