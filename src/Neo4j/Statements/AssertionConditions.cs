namespace KnowledgeGraph.Neo4j;

/// <summary>
/// An <see cref="AssertionFilter"/> as conditions on a relationship <c>‹r›</c>. A filter has every condition in it, those that it does not
/// make with a parameter that is null: so there are few texts, which Neo4j plans once, and no filter costs nothing.
/// </summary>
internal static class AssertionConditions
{
    private const string Sources =
        "($sources IS NULL OR ‹r›.primary_source IN $sources OR any(source IN ‹r›.aggregators WHERE source IN $sources))";

    private const string OfPhenotype = """
        AND ($evidence IS NULL OR ‹r›.evidence IN $evidence)
        AND ($publication IS NULL OR $publication IN ‹r›.publications)
        AND ($onset IS NULL OR ‹r›.onset IN onsets)
        AND ($modifier IS NULL OR any(modifier IN ‹r›.modifiers WHERE modifier IN modifiers))
        AND ($sex IS NULL OR ‹r›.sex = $sex)
        AND ($conditionKinds IS NULL OR ‹r›.condition_kind IN $conditionKinds)
        AND ($byFrequency = false OR CASE WHEN ‹r›.frequency_value IS NULL THEN $includesUnknown
             ELSE ($bands IS NULL OR ‹r›.frequency_band IN $bands)
              AND ($atLeast IS NULL OR ‹r›.frequency_value >= $atLeast)
              AND ($atMost IS NULL OR ‹r›.frequency_value <= $atMost)
              AND ($minTotal IS NULL OR ‹r›.frequency_total IS NULL OR ‹r›.frequency_total >= $minTotal) END)
        """;

    private const string OfGene = """
        AND ($geneAssociations IS NULL OR ‹r›.gene_association IN $geneAssociations)
        AND ($ofOrigin IS NULL OR ‹r›.gene_association IN $ofOrigin)
        AND ($geneType IS NULL OR type(‹r›) = $geneType)
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
        parameters["sources"] = ListOrNull(filter.Sources, source => source.ToString());
        parameters["evidence"] = ListOrNull(filter.Evidence, evidence => evidence);
        parameters["publication"] = filter.Publication;
        parameters["onset"] = filter.Onset?.ToString();
        parameters["modifier"] = filter.Modifier?.ToString();
        parameters["sex"] = filter.Sex is { } sex ? EnumNames.Of(sex) : null;
        parameters["conditionKinds"] = ListOrNull(filter.ConditionKinds, EnumNames.Of);
        parameters["geneAssociations"] = ListOrNull(filter.GeneAssociations, EnumNames.Of);
        parameters["ofOrigin"] = filter.Origin is { } origin
            ? Enum.GetValues<GeneAssociation>().Where(association => association.Origin() == origin).Select(EnumNames.Of).ToArray()
            : null;
        parameters["geneType"] = filter.Causal is { } causal ? EnumNames.Of(causal ? RelationshipType.CausedBy : RelationshipType.AssociatedWith) : null;
        SetFrequency(parameters, filter.Frequency);
    }

    // Not knowing is not zero: no frequency passes only where the question says so.
    private static void SetFrequency(Dictionary<string, object?> parameters, FrequencyFilter? filter)
    {
        parameters["byFrequency"] = filter is not null;
        parameters["includesUnknown"] = filter is not null && (filter.IncludeUnknown || filter.Bands.Contains(FrequencyBand.Unknown));
        parameters["bands"] = ListOrNull(filter?.Bands ?? [], EnumNames.Of);
        parameters["atLeast"] = filter?.AtLeast;
        parameters["atMost"] = filter?.AtMost;
        parameters["minTotal"] = filter?.MinTotal;
    }

    private static string[]? ListOrNull<T>(ValueList<T> values, Func<T, string> text) => values.Count == 0 ? null : [.. values.Select(text)];
}
