namespace KnowledgeGraph.Neo4j;

/// <summary>
/// What is at or below an entity in the default hierarchy, as <see cref="GraphIndex.Hierarchy"/> has it: below a disease that
/// Mondo does not hold is also what the other sources place there. Each part is made distinct on its own, so that Neo4j visits each
/// node once; the UNION alone would walk every path.
/// </summary>
internal static class DiseaseClosures
{
    /// <summary>Finds <c>d</c>, each once, at or below <c>o</c>.</summary>
    public static Cypher AtOrBelow { get; } = Cypher.Of("""
        CALL (o) {
          MATCH (o)<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(d)
          RETURN DISTINCT d
          UNION
          MATCH (o)<-[:SUBCLASS_OF*1.. {in_others: true}]-(d)
          WHERE o.outside_mondo
          RETURN DISTINCT d
        }
        WITH DISTINCT o, d
        """);

    /// <summary>Finds the list <c>under</c> of what is at or below the entity of the parameter <c>‹under›</c>; empty where there is none.</summary>
    public static Cypher Under { get; } = Cypher.Of("""
        CALL () {
          CALL () {
            MATCH (:KgEntity {release: $release, id: ‹under›})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
            RETURN DISTINCT t
            UNION
            MATCH (:KgEntity {release: $release, id: ‹under›, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
            RETURN DISTINCT t
          }
          RETURN collect(t) AS under
        }
        """);
}
