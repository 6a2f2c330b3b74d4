namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The conditions of an <see cref="EntityQuery"/> on a node <c>n</c>. Those that most lists are asked with are cheap; as soon as a question has
/// another one, the text has all of them, the rest with empty parameters, so that there are few texts to plan.
/// </summary>
internal static class EntityConditions
{
    private const string Usual = """
        ($includesDeprecated OR NOT n.deprecated)
        AND ($anyTaxon OR coalesce(n.is_human, true) = $isHuman)
        """;

    private const string OfItself = """
        AND ($level = '' OR n.level = $level)
        AND ($anyLocusType OR n.locus_type = $locusType)
        AND ($characteristic = '' OR $characteristic IN n.characteristics)
        AND ($anyName OR n.name_folded CONTAINS $text OR n.full_name_folded CONTAINS $text)
        """;

    private const string OfItsRelatives = """
        AND ($under = '' OR n IN under)
        AND ($inheritance = '' OR n IN inheritance)
        AND ($onset = '' OR n IN onset)
        AND ($phenotype = '' OR n IN phenotype)
        AND ($gene = '' OR n IN gene)
        AND ($disease = '' OR n IN disease)
        """;

    // Down from a term, then to the diseases that have any of the terms found.
    private static readonly Cypher DiseasesWith = Cypher.Of("""
        CALL () {
          MATCH (:Entity {release: $release, id: $‹name›})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
          WITH DISTINCT term
          MATCH (term)<-[r:‹types›]-(d)
          WHERE NOT r.negated
          RETURN collect(DISTINCT d) AS ‹list›
        }
        """);

    private static readonly Cypher Phenotypes = DiseasesWith.With("‹name›", "phenotype")
        .With("‹types›", "HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY");

    private static readonly Cypher CausalGenes = Phenotypes.With("‹list›", "diseases") + Cypher.Of("""
        CALL (diseases) {
          UNWIND diseases AS d
          MATCH (d)-[r:CAUSED_BY]->(g)
          WHERE NOT r.negated
          RETURN collect(DISTINCT g) AS phenotype
        }
        """);

    private static readonly Cypher Relatives = Cypher.Of("""
        CALL () {
          OPTIONAL MATCH (:Entity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
          RETURN collect(DISTINCT t) AS under
        }
        CALL () {
          MATCH (:Entity {release: $release, id: $gene})<-[r:CAUSED_BY|ASSOCIATED_WITH]-(d)
          WHERE NOT r.negated
          RETURN collect(DISTINCT d) AS gene
        }
        CALL () {
          MATCH (:Entity {release: $release, id: $disease})-[r:CAUSED_BY|ASSOCIATED_WITH|HAS_PHENOTYPE]->(o)
          WHERE NOT r.negated
          RETURN collect(DISTINCT o) AS disease
        }
        """)
        + DiseasesWith.With("‹name›", "inheritance").With("‹types›", "HAS_INHERITANCE").With("‹list›", "inheritance")
        + DiseasesWith.With("‹name›", "onset").With("‹types›", "HAS_ONSET").With("‹list›", "onset");

    /// <summary>The conditions.</summary>
    public static Cypher Of(EntityQuery query) => SpeaksOfRelatives(query) ? Cypher.Of($"{Usual}\n{OfItself}\n{OfItsRelatives}")
        : SpeaksOfItself(query) ? Cypher.Of($"{Usual}\n{OfItself}")
        : Cypher.Of(Usual);

    /// <summary>Finds, at the beginning of a statement, the nodes that the conditions speak of.</summary>
    public static Cypher Closures(EntityQuery query) => !SpeaksOfRelatives(query) ? Cypher.None
        : Relatives + (query.Category == EntityCategory.Gene ? CausalGenes : Phenotypes.With("‹list›", "phenotype"));

    /// <summary>The names of what was found, for a subquery to import.</summary>
    public static Cypher Imports(EntityQuery query) =>
        SpeaksOfRelatives(query) ? Cypher.Of("under, inheritance, onset, phenotype, gene, disease") : Cypher.None;

    /// <summary>Sets the parameters.</summary>
    public static void SetParameters(Dictionary<string, object?> parameters, EntityQuery query)
    {
        parameters["includesDeprecated"] = query.IncludeDeprecated;
        parameters["anyTaxon"] = query.IsHuman is null;
        parameters["isHuman"] = query.IsHuman ?? true;
        parameters["level"] = query.Level is { } level ? EnumNames.Of(level) : "";
        parameters["anyLocusType"] = query.LocusType is null;
        parameters["locusType"] = query.LocusType ?? "";
        parameters["characteristic"] = query.Characteristic?.ToString() ?? "";
        parameters["anyName"] = query.NameContains is null;
        parameters["text"] = query.NameContains?.ToUpperInvariant() ?? "";
        parameters["under"] = query.Under?.ToString() ?? "";
        parameters["inheritance"] = query.Inheritance?.ToString() ?? "";
        parameters["onset"] = query.Onset?.ToString() ?? "";
        parameters["phenotype"] = query.Phenotype?.ToString() ?? "";
        parameters["gene"] = query.Gene?.ToString() ?? "";
        parameters["disease"] = query.Disease?.ToString() ?? "";
    }

    private static bool SpeaksOfItself(EntityQuery query) =>
        query.Level is not null || query.LocusType is not null || query.Characteristic is not null || query.NameContains is not null;

    private static bool SpeaksOfRelatives(EntityQuery query) =>
        query.Under is not null || query.Inheritance is not null || query.Onset is not null
        || query.Phenotype is not null || query.Gene is not null || query.Disease is not null;
}
