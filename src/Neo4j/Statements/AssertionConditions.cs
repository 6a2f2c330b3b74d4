namespace KnowledgeGraph.Neo4j;

/// <summary>An <see cref="AssertionFilter"/> as conditions on a relationship <c>‹r›</c>.</summary>
internal static class AssertionConditions
{
    /// <summary>Adds the conditions of a filter. Those on terms speak of <c>onsets</c> and <c>modifiers</c>, which <see cref="TermClosures"/> finds.</summary>
    public static void Add(Conditions conditions, AssertionFilter filter)
    {
        if (filter.Sources.Count > 0)
        {
            conditions.Add(
                Cypher.Of("(‹r›.primary_source IN $sources OR any(source IN ‹r›.aggregators WHERE source IN $sources))"),
                "sources", filter.Sources.Select(source => source.ToString()).ToArray());
        }

        if (filter.Evidence.Count > 0)
        {
            conditions.Add(Cypher.Of("‹r›.evidence IN $evidence"), "evidence", filter.Evidence.ToArray());
        }

        if (filter.Publication is { } publication)
        {
            conditions.Add(Cypher.Of("$publication IN ‹r›.publications"), "publication", publication);
        }

        if (filter.Onset is not null)
        {
            conditions.Add(Cypher.Of("‹r›.onset IN onsets"));
        }

        if (filter.Modifier is not null)
        {
            conditions.Add(Cypher.Of("any(modifier IN ‹r›.modifiers WHERE modifier IN modifiers)"));
        }

        if (filter.Sex is { } sex)
        {
            conditions.Add(Cypher.Of("‹r›.sex = $sex"), "sex", EnumNames.Of(sex));
        }

        if (filter.ConditionKinds.Count > 0)
        {
            conditions.Add(Cypher.Of("‹r›.condition_kind IN $conditionKinds"), "conditionKinds", filter.ConditionKinds.Select(EnumNames.Of).ToArray());
        }

        AddGene(conditions, filter);
        if (filter.Frequency is { } frequency)
        {
            AddFrequency(conditions, frequency);
        }
    }

    private static void AddGene(Conditions conditions, AssertionFilter filter)
    {
        if (filter.GeneAssociations.Count > 0)
        {
            conditions.Add(Cypher.Of("‹r›.gene_association IN $geneAssociations"), "geneAssociations", filter.GeneAssociations.Select(EnumNames.Of).ToArray());
        }

        if (filter.Origin is { } origin)
        {
            var ofOrigin = Enum.GetValues<GeneAssociation>().Where(association => association.Origin() == origin);
            conditions.Add(Cypher.Of("‹r›.gene_association IN $ofOrigin"), "ofOrigin", ofOrigin.Select(EnumNames.Of).ToArray());
        }

        if (filter.Causal is { } causal)
        {
            conditions.Add(causal ? Cypher.Of("‹r›:CAUSED_BY") : Cypher.Of("‹r›:ASSOCIATED_WITH"));
        }
    }

    // Not knowing is not zero: no frequency passes only where the question says so.
    private static void AddFrequency(Conditions conditions, FrequencyFilter filter)
    {
        var includesUnknown = filter.IncludeUnknown || filter.Bands.Contains(FrequencyBand.Unknown);
        conditions.Add(
            Cypher.Of("""
                CASE WHEN ‹r›.frequency_value IS NULL THEN $includesUnknown
                     ELSE (size($bands) = 0 OR ‹r›.frequency_band IN $bands)
                      AND ($atLeast IS NULL OR ‹r›.frequency_value >= $atLeast)
                      AND ($atMost IS NULL OR ‹r›.frequency_value <= $atMost)
                      AND ($minTotal IS NULL OR ‹r›.frequency_total IS NULL OR ‹r›.frequency_total >= $minTotal) END
                """),
            "includesUnknown", includesUnknown);
        conditions.Set("bands", filter.Bands.Select(EnumNames.Of).ToArray());
        conditions.Set("atLeast", filter.AtLeast);
        conditions.Set("atMost", filter.AtMost);
        conditions.Set("minTotal", filter.MinTotal);
    }
}
