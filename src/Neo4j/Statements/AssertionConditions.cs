namespace KnowledgeGraph.Neo4j;

/// <summary>
/// An <see cref="AssertionFilter"/> as conditions on a relationship <c>‹r›</c>. The text always contains all conditions, with empty
/// parameters for unused ones, so there are few texts to plan. All values are in a single map parameter, because Neo4j plans again for
/// parameters of other types and list lengths. <see cref="RelatedStatements"/> omits the conditions if there is no filter.
/// </summary>
internal static class AssertionConditions
{
    private const string Sources =
        "(size($where.sources) = 0 OR ‹r›.primary_source IN $where.sources OR any(source IN ‹r›.aggregators WHERE source IN $where.sources))";

    private const string OfPhenotype = """
        AND (size($where.evidence) = 0 OR ‹r›.evidence IN $where.evidence)
        AND ($where.anyPublication OR $where.publication IN ‹r›.publications)
        AND ($where.onset = '' OR ‹r›.onset IN onsets)
        AND ($where.modifier = '' OR any(modifier IN ‹r›.modifiers WHERE modifier IN modifiers))
        AND ($where.sex = '' OR ‹r›.sex = $where.sex)
        AND (size($where.conditionKinds) = 0 OR ‹r›.condition_kind IN $where.conditionKinds)
        AND (NOT $where.byFrequency OR CASE WHEN ‹r›.frequency_value IS NULL THEN $where.includesUnknown
             ELSE (size($where.bands) = 0 OR ‹r›.frequency_band IN $where.bands)
              AND ‹r›.frequency_value >= $where.atLeast
              AND ‹r›.frequency_value <= $where.atMost
              AND (‹r›.frequency_total IS NULL OR ‹r›.frequency_total >= $where.minTotal) END)
        """;

    private const string OfGene = """
        AND (size($where.geneAssociations) = 0 OR ‹r›.gene_association IN $where.geneAssociations)
        AND (size($where.ofOrigin) = 0 OR ‹r›.gene_association IN $where.ofOrigin)
        AND ($where.geneType = '' OR type(‹r›) = $where.geneType)
        """;

    /// <summary>All conditions.</summary>
    public static Cypher All { get; } = Cypher.Of($"{Sources}\n{OfPhenotype}\n{OfGene}");

    /// <summary>The conditions of <see cref="FilterLegs.Phenotype"/>.</summary>
    public static Cypher PhenotypeLeg { get; } = Cypher.Of($"{Sources}\n{OfPhenotype}");

    /// <summary>The conditions of <see cref="FilterLegs.Gene"/>.</summary>
    public static Cypher GeneLeg { get; } = Cypher.Of($"{Sources}\n{OfGene}");

    /// <summary>Finds <c>onsets</c> and <c>modifiers</c>: the given terms, even if they are not in the release, and their descendants.</summary>
    public static Cypher Closures { get; } = Cypher.Of("""
        CALL () {
          OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
          RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
        }
        CALL () {
          OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
          RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
        }
        """);

    /// <summary>The parameter <c>where</c>.</summary>
    public static Dictionary<string, object?> Parameter(AssertionFilter filter)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
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
        return parameters;
    }

    // Unknown is not zero: assertions without a frequency match only if the filter includes them.
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
