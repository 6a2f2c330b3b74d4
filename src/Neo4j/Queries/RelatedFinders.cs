namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The clauses that answer each field of <see cref="RelatedQuery"/>. Nodes of other applications do not have this program's labels and are ignored.
/// </summary>
internal static class RelatedFinders
{
    private static readonly Cypher Terms = Cypher.Types(RelationshipGroup.Term);
    private static readonly Cypher Genes = Cypher.Types(RelationshipGroup.Gene);

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
    private static readonly Cypher SubjectsByClosure = Cypher.Of("""
        CALL (o‹imports›) {
          MATCH (o)<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
          WITH DISTINCT term
          MATCH (term)<-[r:‹terms›]-(d:KgEntity)
          WHERE NOT r.negated AND ‹said›
          RETURN d, r, term
          UNION ALL
          MATCH (o)-[:SUBCLASS_OF*0.. {in_mondo: true}]->(term)
          WITH DISTINCT term
          MATCH (term)<-[r:‹terms›]-(d:KgEntity)
          WHERE r.negated AND ‹said›
          RETURN d, r, term
        }
        WITH o, d, r, CASE WHEN term = o THEN null ELSE term END AS t
        """).With("‹terms›", Terms);

    private static readonly Cypher SubjectsDirectly = Cypher.Of("""
        MATCH (o)<-[r:‹terms›]-(d:KgEntity)
        WHERE ‹said›
        WITH o, d, r, null AS t
        """).With("‹terms›", Terms);

    private static readonly Cypher PhenotypesOverDiseases = Cypher.Of("""
        MATCH (o)<-[g:‹genes›]-(d:KgEntity)
        WHERE NOT g.negated AND ‹gene›
        WITH o, d, collect(g) AS gs
        MATCH (d)-[r:HAS_PHENOTYPE]->(n:KgEntity)
        WHERE ‹said›
        WITH o, n, d, collect(gs)[0] AS gs, collect([r, null]) AS rs
        """).With("‹genes›", Genes);

    private static readonly Cypher GenesOverDiseases = Cypher.Of("""
        ‹diseases›
        WITH o, d, collect([r, t]) AS rs
        MATCH (d)-[g:‹genes›]->(n:KgEntity)
        WHERE NOT g.negated AND ‹gene›
        WITH o, n, d, collect(rs)[0] AS rs, collect(g) AS gs
        """).With("‹genes›", Genes);

    public static RelatedFinder For(RelatedQuery query) => query.Field switch
    {
        RelatedField.DiseasePhenotypes or RelatedField.DiseaseInheritance or RelatedField.DiseaseOnset or RelatedField.DiseaseCourse =>
            OfDisease(query, EntityCategory.Phenotype),
        RelatedField.DiseaseGenes => OfDisease(query, EntityCategory.Gene),
        RelatedField.DiseaseConditions when query.IncludeSubtypes =>
            new(EntityCategory.Disease, EntityCategory.Disease, RelatedShape.OverSubtypes, ConditionsOfSubtypes, RowsRepeat: true),
        RelatedField.DiseaseConditions => new(EntityCategory.Disease, EntityCategory.Disease, RelatedShape.Plain, Conditions),
        RelatedField.GeneDiseases =>
            new(EntityCategory.Gene, EntityCategory.Disease, RelatedShape.Plain, Subjects.With("‹types›", Genes)),
        RelatedField.PhenotypeDiseases =>
            new(EntityCategory.Phenotype, EntityCategory.Disease, RelatedShape.OverTerms, Diseases(query) + Cypher.Of("WITH o, d AS n, r, t WHERE ‹node›")),
        RelatedField.GenePhenotypes =>
            new(EntityCategory.Gene, EntityCategory.Phenotype, RelatedShape.OverDiseases, PhenotypesOverDiseases, RowsRepeat: true),
        RelatedField.PhenotypeGenes =>
            new(EntityCategory.Phenotype, EntityCategory.Gene, RelatedShape.OverDiseases, GenesOverDiseases.With("‹diseases›", Diseases(query)), RowsRepeat: true),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Field, "no such field"),
    };

    private static RelatedFinder OfDisease(RelatedQuery query, EntityCategory node) => query.IncludeSubtypes
        ? new(EntityCategory.Disease, node, RelatedShape.OverSubtypes, ObjectsOfSubtypes.With("‹types›", Cypher.Types(RelationshipTypes.Of(query.Field))))
        : new(EntityCategory.Disease, node, RelatedShape.Plain, Objects.With("‹types›", Cypher.Types(RelationshipTypes.Of(query.Field))));

    private static Cypher Diseases(RelatedQuery query) => query.Direct ? SubjectsDirectly : SubjectsByClosure;
}

/// <summary>The clauses by which a field finds the entities related to an owner <c>o</c>.</summary>
/// <param name="Owner">The category of the owner.</param>
/// <param name="Node">The category of the related entities.</param>
/// <param name="Shape">The shape in which assertions are found.</param>
/// <param name="Find">The clauses that find them.</param>
/// <param name="RowsRepeat">Whether an assertion can support several edges of an owner.</param>
internal sealed record RelatedFinder(EntityCategory Owner, EntityCategory Node, RelatedShape Shape, Cypher Find, bool RowsRepeat = false);
