namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The conditions of an <see cref="EntityQuery"/> on a node <c>n</c>. Most queries use only cheap conditions. If a query has any other
/// condition, the text contains all of that group, unused ones with empty parameters, so that there are few texts to plan.
/// </summary>
internal static class EntityClauses
{
    private const string Usual = """
        ($where.includesDeprecated OR NOT n.deprecated)
        AND ($where.anyTaxon OR coalesce(n.is_human, true) = $where.isHuman)
        """;

    private const string OfItself = """
        AND ($where.level = '' OR n.level = $where.level)
        AND ($where.anyLocusType OR n.locus_type = $where.locusType)
        AND ($where.characteristic = '' OR $where.characteristic IN n.characteristics)
        AND ($where.anyName OR n.name_folded CONTAINS $where.text OR n.full_name_folded CONTAINS $where.text)
        """;

    private const string OfItsRelatives = """
        AND ($where.under = '' OR n IN under)
        AND ($where.inheritance = '' OR n IN inheritance)
        AND ($where.onset = '' OR n IN onset)
        AND ($where.phenotype = '' OR n IN phenotype)
        AND ($where.gene = '' OR n IN gene)
        AND ($where.disease = '' OR n IN disease)
        """;

    // Finds the descendants of a term, then the diseases that have any of these terms.
    private static readonly Cypher DiseasesWith = Cypher.Of("""
        CALL () {
          MATCH (:KgEntity {release: $release, id: $where.‹name›})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
          WITH DISTINCT term
          MATCH (term)<-[r:‹types›]-(d:KgEntity)
          WHERE NOT r.negated
          RETURN collect(DISTINCT d) AS ‹list›
        }
        """);

    private static readonly Cypher Phenotypes = DiseasesWith.With("‹name›", "phenotype")
        .With("‹types›", Cypher.Types(RelationshipGroup.Term));

    private static readonly Cypher CausalGenes = Phenotypes.With("‹list›", "diseases") + Cypher.Of("""
        CALL (diseases) {
          UNWIND diseases AS d
          MATCH (d)-[r:CAUSED_BY]->(g)
          WHERE NOT r.negated
          RETURN collect(DISTINCT g) AS phenotype
        }
        """);

    private static readonly Cypher Relatives = DiseaseClosures.Under.With("‹under›", "$where.under")
        + Cypher.Of("""
        CALL () {
          MATCH (:KgEntity {release: $release, id: $where.gene})<-[r:‹genes›]-(d)
          WHERE NOT r.negated
          RETURN collect(DISTINCT d) AS gene
        }
        CALL () {
          MATCH (:KgEntity {release: $release, id: $where.disease})-[r:‹genes›|HAS_PHENOTYPE]->(o)
          WHERE NOT r.negated
          RETURN collect(DISTINCT o) AS disease
        }
        """).With("‹genes›", Cypher.Types(RelationshipGroup.Gene))
        + DiseasesWith.With("‹name›", "inheritance").With("‹types›", Cypher.Types(RelationshipType.HasInheritance)).With("‹list›", "inheritance")
        + DiseasesWith.With("‹name›", "onset").With("‹types›", Cypher.Types(RelationshipType.HasOnset)).With("‹list›", "onset");

    /// <summary>The conditions.</summary>
    public static Cypher Of(EntityQuery query) => SpeaksOfRelatives(query) ? Cypher.Of($"{Usual}\n{OfItself}\n{OfItsRelatives}")
        : SpeaksOfItself(query) ? Cypher.Of($"{Usual}\n{OfItself}")
        : Cypher.Of(Usual);

    /// <summary>The clauses at the start of a statement that find the nodes for the conditions.</summary>
    public static Cypher Closures(EntityQuery query) => !SpeaksOfRelatives(query) ? Cypher.None
        : Relatives + (query.Category == EntityCategory.Gene ? CausalGenes : Phenotypes.With("‹list›", "phenotype"));

    /// <summary>The names of these nodes, for import into a subquery.</summary>
    public static Cypher Imports(EntityQuery query) =>
        SpeaksOfRelatives(query) ? Cypher.Of("under, inheritance, onset, phenotype, gene, disease") : Cypher.None;

    /// <summary>The parameter <c>where</c>.</summary>
    public static Dictionary<string, object?> Parameter(EntityQuery query) => new(StringComparer.Ordinal)
    {
        ["includesDeprecated"] = query.IncludeDeprecated,
        ["anyTaxon"] = query.IsHuman is null,
        ["isHuman"] = query.IsHuman ?? true,
        ["level"] = query.Level is { } level ? EnumNames.Of(level) : "",
        ["anyLocusType"] = query.LocusType is null,
        ["locusType"] = query.LocusType ?? "",
        ["characteristic"] = query.Characteristic?.ToString() ?? "",
        ["anyName"] = query.NameContains is null,
        ["text"] = query.NameContains?.ToUpperInvariant() ?? "",
        ["under"] = query.Under?.ToString() ?? "",
        ["inheritance"] = query.Inheritance?.ToString() ?? "",
        ["onset"] = query.Onset?.ToString() ?? "",
        ["phenotype"] = query.Phenotype?.ToString() ?? "",
        ["gene"] = query.Gene?.ToString() ?? "",
        ["disease"] = query.Disease?.ToString() ?? "",
    };

    private static bool SpeaksOfItself(EntityQuery query) =>
        query.Level is not null || query.LocusType is not null || query.Characteristic is not null || query.NameContains is not null;

    private static bool SpeaksOfRelatives(EntityQuery query) =>
        query.Under is not null || query.Inheritance is not null || query.Onset is not null
        || query.Phenotype is not null || query.Gene is not null || query.Disease is not null;
}
