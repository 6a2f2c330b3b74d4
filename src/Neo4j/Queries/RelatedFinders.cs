namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The clauses that answer each field of <see cref="RelatedQuery"/>. Nodes of other applications do not have this program's labels and are ignored.
/// </summary>
internal static class RelatedFinders
{
    private const string PhenotypeTypes = "HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY";

    private static readonly Cypher Objects = Cypher.Of("MATCH (o)-[r:‹types›]->(n:KgEntity) WHERE ‹said›");
    private static readonly Cypher Subjects = Cypher.Of("MATCH (o)<-[r:‹types›]-(n:KgEntity) WHERE ‹said›");
    private static readonly Cypher Conditions = Cypher.Of("MATCH (o)-[r:RELATED_TO]-(n:KgEntity) WHERE n <> o AND ‹said›");

    private static readonly Cypher ObjectsOfSubtypes = DiseaseClosures.AtOrBelow + Cypher.Of("""
        MATCH (d)-[r:‹types›]->(n:KgEntity)
        WHERE ‹said›
        WITH o, n, r, CASE WHEN d = o THEN null ELSE d END AS t
        """);

    private static readonly Cypher ConditionsOfSubtypes = DiseaseClosures.AtOrBelow + Cypher.Of("""
        MATCH (d)-[r:RELATED_TO]-(n:KgEntity)
        WHERE n <> o AND n <> d AND ‹said›
        WITH o, n, r, CASE WHEN d = o THEN null ELSE d END AS t
        """);

    // Having a term implies having its ancestors; not having a term implies not having its descendants.
    private static readonly Cypher SubjectsByClosure = Cypher.Of($$"""
        CALL (o‹imports›) {
          MATCH (o)<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
          WITH DISTINCT term
          MATCH (term)<-[r:{{PhenotypeTypes}}]-(d:KgEntity)
          WHERE NOT r.negated AND ‹said›
          RETURN d, r, term
          UNION ALL
          MATCH (o)-[:SUBCLASS_OF*0.. {in_mondo: true}]->(term)
          WITH DISTINCT term
          MATCH (term)<-[r:{{PhenotypeTypes}}]-(d:KgEntity)
          WHERE r.negated AND ‹said›
          RETURN d, r, term
        }
        WITH o, d, r, CASE WHEN term = o THEN null ELSE term END AS t
        """);

    private static readonly Cypher SubjectsDirectly = Cypher.Of($$"""
        MATCH (o)<-[r:{{PhenotypeTypes}}]-(d:KgEntity)
        WHERE ‹said›
        WITH o, d, r, null AS t
        """);

    private static readonly Cypher PhenotypesOverDiseases = Cypher.Of("""
        MATCH (o)<-[g:CAUSED_BY|ASSOCIATED_WITH]-(d:KgEntity)
        WHERE NOT g.negated AND ‹gene›
        WITH o, d, collect(g) AS gs
        MATCH (d)-[r:HAS_PHENOTYPE]->(n:KgEntity)
        WHERE ‹said›
        WITH o, n, d, collect(gs)[0] AS gs, collect([r, null]) AS rs
        """);

    private static readonly Cypher GenesOverDiseases = Cypher.Of("""
        ‹diseases›
        WITH o, d, collect([r, t]) AS rs
        MATCH (d)-[g:CAUSED_BY|ASSOCIATED_WITH]->(n:KgEntity)
        WHERE NOT g.negated AND ‹gene›
        WITH o, n, d, collect(rs)[0] AS rs, collect(g) AS gs
        """);

    public static RelatedFinder For(RelatedQuery query) => query.Field switch
    {
        RelatedField.DiseasePhenotypes => OfDisease(query, EntityCategory.Phenotype, Cypher.Of("HAS_PHENOTYPE")),
        RelatedField.DiseaseInheritance => OfDisease(query, EntityCategory.Phenotype, Cypher.Of("HAS_INHERITANCE")),
        RelatedField.DiseaseOnset => OfDisease(query, EntityCategory.Phenotype, Cypher.Of("HAS_ONSET")),
        RelatedField.DiseaseCourse => OfDisease(query, EntityCategory.Phenotype, Cypher.Of("HAS_COURSE|HAS_MODIFIER|HAS_HISTORY")),
        RelatedField.DiseaseGenes => OfDisease(query, EntityCategory.Gene, Cypher.Of("CAUSED_BY|ASSOCIATED_WITH")),
        RelatedField.DiseaseConditions when query.IncludeSubtypes =>
            new(EntityCategory.Disease, EntityCategory.Disease, RelatedShape.OverSubtypes, ConditionsOfSubtypes, RowsRepeat: true),
        RelatedField.DiseaseConditions => new(EntityCategory.Disease, EntityCategory.Disease, RelatedShape.Plain, Conditions),
        RelatedField.GeneDiseases =>
            new(EntityCategory.Gene, EntityCategory.Disease, RelatedShape.Plain, Subjects.With("‹types›", "CAUSED_BY|ASSOCIATED_WITH")),
        RelatedField.PhenotypeDiseases =>
            new(EntityCategory.Phenotype, EntityCategory.Disease, RelatedShape.OverTerms, Diseases(query) + Cypher.Of("WITH o, d AS n, r, t WHERE ‹node›")),
        RelatedField.GenePhenotypes =>
            new(EntityCategory.Gene, EntityCategory.Phenotype, RelatedShape.OverDiseases, PhenotypesOverDiseases, RowsRepeat: true),
        RelatedField.PhenotypeGenes =>
            new(EntityCategory.Phenotype, EntityCategory.Gene, RelatedShape.OverDiseases, GenesOverDiseases.With("‹diseases›", Diseases(query)), RowsRepeat: true),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Field, "no such field"),
    };

    private static RelatedFinder OfDisease(RelatedQuery query, EntityCategory node, Cypher types) => query.IncludeSubtypes
        ? new(EntityCategory.Disease, node, RelatedShape.OverSubtypes, ObjectsOfSubtypes.With("‹types›", types))
        : new(EntityCategory.Disease, node, RelatedShape.Plain, Objects.With("‹types›", types));

    private static Cypher Diseases(RelatedQuery query) => query.Direct ? SubjectsDirectly : SubjectsByClosure;
}

/// <summary>The clauses by which a field finds the entities related to an owner <c>o</c>.</summary>
/// <param name="Owner">The category of the owner.</param>
/// <param name="Node">The category of the related entities.</param>
/// <param name="Shape">The shape in which assertions are found.</param>
/// <param name="Find">The clauses that find them.</param>
/// <param name="RowsRepeat">Whether an assertion can support several edges of an owner.</param>
internal sealed record RelatedFinder(EntityCategory Owner, EntityCategory Node, RelatedShape Shape, Cypher Find, bool RowsRepeat = false);
