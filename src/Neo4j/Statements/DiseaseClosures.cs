namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The entity and its descendants in the default hierarchy, as in <see cref="GraphIndex.Hierarchy"/>. For a disease that is not in Mondo,
/// they include those according to the other sources. DISTINCT in each part makes Neo4j visit each node once; UNION alone would follow
/// every path.
/// </summary>
internal static class DiseaseClosures
{
    /// <summary>Finds the distinct <c>d</c> at or below <c>o</c>.</summary>
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

    /// <summary>Finds the list <c>under</c> of entities at or below the one in parameter <c>‹under›</c>; empty if there is none.</summary>
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
