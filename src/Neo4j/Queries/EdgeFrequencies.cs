namespace KnowledgeGraph.Neo4j;

/// <summary>The part of <see cref="EdgeSummary"/> that ordering by frequency needs, in Cypher.</summary>
internal static class EdgeFrequencies
{
    /// <summary>
    /// The lower bound of the frequency of an edge, as <c>value</c>. Results are identical to the last bit: Wilson's formula has the same order of
    /// operations as <see cref="WilsonInterval"/>, and both use IEEE 754 doubles. A count is encoded as one number, with the total in the upper
    /// half and the observed in the lower half, as in <see cref="FrequencyPooling"/>. Steps: rows of one publication set and sex; publication sets
    /// (rows split by sex compared with those that are not); terms; diseases; the edge.
    /// </summary>
    public static Cypher Low { get; } = Cypher.Of("""
        WITH o, n, found, size, present, ‹said› AS said
        CALL (said) {
          UNWIND said AS m
          WITH m[0] AS r, m[1] AS disease, m[2] AS term
          WITH disease, term, r.publication_set AS publications, r.sex AS sex, r.frequency_parts AS parts, r.negated AS negated
          WITH disease, term, publications, sex,
               count(CASE WHEN NOT negated THEN 1 END) AS present,
               count(parts) AS stated,
               max(CASE WHEN size(parts) = 2 THEN toInteger(parts[1]) * 4294967296 + toInteger(parts[0]) END) AS count,
               min(CASE WHEN size(parts) = 3 AND NOT negated THEN parts[0] END) AS low
          WITH disease, term, publications, sum(present) AS present, sum(stated) AS stated, min(low) AS low,
               coalesce(max(CASE WHEN sex IS NULL THEN count END), 0) AS both,
               sum(CASE WHEN sex IS NOT NULL THEN count ELSE 0 END) AS split
          WITH disease, term, present, stated, low, CASE WHEN split > both THEN split ELSE both END AS count
          WITH disease, term, sum(present) AS present, sum(stated) AS stated, min(low) AS low,
               sum(count % 4294967296) AS observed, sum(count / 4294967296) AS total
          WITH disease, present, stated, low, observed, total, CASE WHEN total = 0 THEN 1.0 ELSE toFloat(total) END AS people
          WITH disease, present, stated, low, observed, total, people, observed / people AS p, 1.959963984540054 * 1.959963984540054 / people AS z
          WITH disease, present, stated,
               CASE WHEN observed > 0 AND (total >= 10 OR low IS NULL)
                    THEN ((p + (z / 2)) - (1.959963984540054 * sqrt(((p * (1 - p)) + (z / 4)) / people))) / (1 + z)
                    ELSE low END AS low
          WITH disease, sum(present) AS present, sum(stated) AS stated, max(low) AS low
          WITH count(CASE WHEN present > 0 THEN 1 END) AS having, min(CASE WHEN present > 0 THEN low END) AS low, sum(stated) AS stated
          RETURN CASE WHEN having > 0 THEN low WHEN stated > 0 THEN 0.0 END AS value
        }
        """);
}
