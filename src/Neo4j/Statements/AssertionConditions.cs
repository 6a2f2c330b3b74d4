namespace KnowledgeGraph.Neo4j;

/// <summary>
/// An <see cref="AssertionFilter"/> as conditions on a relationship <c>‹r›</c>. A filter has every condition in it, those that it does not
/// make with a parameter that is empty: so there are few texts, with parameters of the same types, which Neo4j plans once; and no filter costs nothing.
/// </summary>
internal static class AssertionConditions
{
    private const string Sources =
        "(size($sources) = 0 OR ‹r›.primary_source IN $sources OR any(source IN ‹r›.aggregators WHERE source IN $sources))";

    private const string OfPhenotype = """
        AND (size($evidence) = 0 OR ‹r›.evidence IN $evidence)
        AND ($anyPublication OR $publication IN ‹r›.publications)
        AND ($onset = '' OR ‹r›.onset IN onsets)
        AND ($modifier = '' OR any(modifier IN ‹r›.modifiers WHERE modifier IN modifiers))
        AND ($sex = '' OR ‹r›.sex = $sex)
        AND (size($conditionKinds) = 0 OR ‹r›.condition_kind IN $conditionKinds)
        AND (NOT $byFrequency OR CASE WHEN ‹r›.frequency_value IS NULL THEN $includesUnknown
             ELSE (size($bands) = 0 OR ‹r›.frequency_band IN $bands)
              AND ‹r›.frequency_value >= $atLeast
              AND ‹r›.frequency_value <= $atMost
              AND (‹r›.frequency_total IS NULL OR ‹r›.frequency_total >= $minTotal) END)
        """;

    private const string OfGene = """
        AND (size($geneAssociations) = 0 OR ‹r›.gene_association IN $geneAssociations)
        AND (size($ofOrigin) = 0 OR ‹r›.gene_association IN $ofOrigin)
        AND ($geneType = '' OR type(‹r›) = $geneType)
        """;

    /// <summary>All conditions.</summary>
    public static Cypher All { get; } = Cypher.Of($"{Sources}\n{OfPhenotype}\n{OfGene}");

    /// <summary>Those of <see cref="FilterLegs.Phenotype"/>.</summary>
    public static Cypher PhenotypeLeg { get; } = Cypher.Of($"{Sources}\n{OfPhenotype}");

    /// <summary>Those of <see cref="FilterLegs.Gene"/>.</summary>
    public static Cypher GeneLeg { get; } = Cypher.Of($"{Sources}\n{OfGene}");

    /// <summary>Finds <c>onsets</c> and <c>modifiers</c>: the terms at or below those named. A term counts itself even where the release does not hold it.</summary>
    public static Cypher Closures { get; } = Cypher.Of("""
        CALL () {
          OPTIONAL MATCH (:Entity {release: $release, id: $onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
          RETURN collect(DISTINCT t.id) + [$onset] AS onsets
        }
        CALL () {
          OPTIONAL MATCH (:Entity {release: $release, id: $modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
          RETURN collect(DISTINCT t.id) + [$modifier] AS modifiers
        }
        """);

    /// <summary>Sets the parameters.</summary>
    public static void SetParameters(Dictionary<string, object?> parameters, AssertionFilter filter)
    {
        parameters["sources"] = Texts(filter.Sources, source => source.ToString());
        parameters["evidence"] = Texts(filter.Evidence, evidence => evidence);
        parameters["anyPublication"] = filter.Publication is null;
        parameters["publication"] = filter.Publication ?? "";
        parameters["onset"] = filter.Onset?.ToString() ?? "";
        parameters["modifier"] = filter.Modifier?.ToString() ?? "";
        parameters["sex"] = filter.Sex is { } sex ? EnumNames.Of(sex) : "";
        parameters["conditionKinds"] = Texts(filter.ConditionKinds, EnumNames.Of);
        parameters["geneAssociations"] = Texts(filter.GeneAssociations, EnumNames.Of);
        parameters["ofOrigin"] = Enum.GetValues<GeneAssociation>().Where(association => filter.Origin is { } origin && association.Origin() == origin)
            .Select(EnumNames.Of).ToArray();
        parameters["geneType"] = filter.Causal is { } causal ? EnumNames.Of(causal ? RelationshipType.CausedBy : RelationshipType.AssociatedWith) : "";
        SetFrequency(parameters, filter.Frequency);
    }

    // Not knowing is not zero: no frequency passes only where the question says so.
    private static void SetFrequency(Dictionary<string, object?> parameters, FrequencyFilter? filter)
    {
        parameters["byFrequency"] = filter is not null;
        parameters["includesUnknown"] = filter is not null && (filter.IncludeUnknown || filter.Bands.Contains(FrequencyBand.Unknown));
        parameters["bands"] = Texts(filter?.Bands ?? [], EnumNames.Of);
        parameters["atLeast"] = filter?.AtLeast ?? double.NegativeInfinity;
        parameters["atMost"] = filter?.AtMost ?? double.PositiveInfinity;
        parameters["minTotal"] = filter?.MinTotal ?? int.MinValue;
    }

    private static string[] Texts<T>(ValueList<T> values, Func<T, string> text) => [.. values.Select(text)];
}
