namespace KnowledgeGraph.Contract.Tests.Naive;

/// <summary>Whether an assertion passes a filter, condition by condition.</summary>
internal static class NaiveFilter
{
    public static bool Passes(this NaiveGraph graph, AssertionFilter filter, Assertion assertion) =>
        PassesSources(filter, assertion)
        && (filter.Evidence.Count == 0 || (assertion.Evidence is { } evidence && filter.Evidence.Contains(evidence)))
        && (filter.Publication is null || assertion.Publications.Contains(filter.Publication))
        && (filter.Frequency is null || Passes(filter.Frequency, assertion.Frequency))
        && (filter.Onset is not { } onset || (assertion.Onset is { } stated && graph.AtOrBelow(onset).Contains(stated)))
        && (filter.Modifier is not { } modifier || graph.AtOrBelow(modifier).Overlaps(assertion.Modifiers))
        && (filter.Sex is null || assertion.Sex == filter.Sex)
        && (filter.ConditionKinds.Count == 0 || (assertion.ConditionKind is { } kind && filter.ConditionKinds.Contains(kind)))
        && PassesGene(filter, assertion);

    /// <summary>The part of a filter that is about gene and disease, for questions that go from gene to phenotype or back.</summary>
    public static bool PassesToGene(AssertionFilter filter, Assertion assertion) =>
        PassesSources(filter, assertion)
        && PassesGene(filter.Causal is null && filter.GeneAssociations.Count == 0 ? filter with { Causal = true } : filter, assertion);

    /// <summary>The other part.</summary>
    public static bool PassesToPhenotype(this NaiveGraph graph, AssertionFilter filter, Assertion assertion) =>
        graph.Passes(filter with { GeneAssociations = [], Origin = null, Causal = null }, assertion);

    private static bool PassesSources(AssertionFilter filter, Assertion assertion) =>
        filter.Sources.Count == 0 || assertion.Aggregators.Append(assertion.PrimarySource).Any(filter.Sources.Contains);

    private static bool PassesGene(AssertionFilter filter, Assertion assertion) =>
        (filter.GeneAssociations.Count == 0 || (assertion.GeneAssociation is { } association && filter.GeneAssociations.Contains(association)))
        && (filter.Origin is null || assertion.GeneAssociation?.Origin() == filter.Origin)
        && (filter.Causal is not { } causal || assertion.Type == (causal ? RelationshipType.CausedBy : RelationshipType.AssociatedWith));

    private static bool Passes(FrequencyFilter filter, Frequency? frequency)
    {
        if (frequency is null)
        {
            return filter.IncludeUnknown || filter.Bands.Contains(FrequencyBand.Unknown);
        }

        return (filter.Bands.Count == 0 || filter.Bands.Contains(frequency.Band))
            && (filter.AtLeast is null || frequency.Value >= filter.AtLeast)
            && (filter.AtMost is null || frequency.Value <= filter.AtMost)
            && (filter.MinTotal is null || frequency.Total is null || frequency.Total >= filter.MinTotal);
    }
}
