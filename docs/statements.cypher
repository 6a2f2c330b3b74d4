// The statements with which the Neo4j store answers queries, as the test ApprovedStatementTests writes them.

// DiseasePhenotypes

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:HAS_PHENOTYPE]->(n:KgEntity) WHERE true
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseasePhenotypes, filtered, by frequency
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL () {
  CALL () {
    MATCH (:KgEntity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
    RETURN DISTINCT t
    UNION
    MATCH (:KgEntity {release: $release, id: $under, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
    RETURN DISTINCT t
  }
  RETURN collect(t) AS under
}
UNWIND range(0, size($owners) - 1) AS i
CALL (i, onsets, modifiers, under) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:HAS_PHENOTYPE]->(n:KgEntity) WHERE (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType)
AND ($under = '' OR n IN under)
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, [r IN found | [r, null, null]] AS said
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
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY value IS NULL, value DESC, rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseaseInheritance

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:HAS_INHERITANCE]->(n:KgEntity) WHERE true
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseaseInheritance, filtered, by frequency
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL () {
  CALL () {
    MATCH (:KgEntity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
    RETURN DISTINCT t
    UNION
    MATCH (:KgEntity {release: $release, id: $under, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
    RETURN DISTINCT t
  }
  RETURN collect(t) AS under
}
UNWIND range(0, size($owners) - 1) AS i
CALL (i, onsets, modifiers, under) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:HAS_INHERITANCE]->(n:KgEntity) WHERE (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType)
AND ($under = '' OR n IN under)
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, [r IN found | [r, null, null]] AS said
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
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY value IS NULL, value DESC, rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseaseOnset

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:HAS_ONSET]->(n:KgEntity) WHERE true
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseaseOnset, filtered, by frequency
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL () {
  CALL () {
    MATCH (:KgEntity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
    RETURN DISTINCT t
    UNION
    MATCH (:KgEntity {release: $release, id: $under, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
    RETURN DISTINCT t
  }
  RETURN collect(t) AS under
}
UNWIND range(0, size($owners) - 1) AS i
CALL (i, onsets, modifiers, under) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:HAS_ONSET]->(n:KgEntity) WHERE (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType)
AND ($under = '' OR n IN under)
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, [r IN found | [r, null, null]] AS said
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
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY value IS NULL, value DESC, rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseaseCourse

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]->(n:KgEntity) WHERE true
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseaseCourse, filtered, by frequency
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL () {
  CALL () {
    MATCH (:KgEntity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
    RETURN DISTINCT t
    UNION
    MATCH (:KgEntity {release: $release, id: $under, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
    RETURN DISTINCT t
  }
  RETURN collect(t) AS under
}
UNWIND range(0, size($owners) - 1) AS i
CALL (i, onsets, modifiers, under) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]->(n:KgEntity) WHERE (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType)
AND ($under = '' OR n IN under)
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, [r IN found | [r, null, null]] AS said
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
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY value IS NULL, value DESC, rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseaseGenes

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:CAUSED_BY|ASSOCIATED_WITH]->(n:KgEntity) WHERE true
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseaseGenes, filtered, by frequency
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL () {
  CALL () {
    MATCH (:KgEntity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
    RETURN DISTINCT t
    UNION
    MATCH (:KgEntity {release: $release, id: $under, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
    RETURN DISTINCT t
  }
  RETURN collect(t) AS under
}
UNWIND range(0, size($owners) - 1) AS i
CALL (i, onsets, modifiers, under) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:CAUSED_BY|ASSOCIATED_WITH]->(n:KgEntity) WHERE (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType)
AND ($under = '' OR n IN under)
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, [r IN found | [r, null, null]] AS said
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
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY value IS NULL, value DESC, rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseaseConditions

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:RELATED_TO]-(n:KgEntity) WHERE n <> o AND true
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseaseConditions, filtered, by frequency
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL () {
  CALL () {
    MATCH (:KgEntity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
    RETURN DISTINCT t
    UNION
    MATCH (:KgEntity {release: $release, id: $under, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
    RETURN DISTINCT t
  }
  RETURN collect(t) AS under
}
UNWIND range(0, size($owners) - 1) AS i
CALL (i, onsets, modifiers, under) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:RELATED_TO]-(n:KgEntity) WHERE n <> o AND (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType)
AND ($under = '' OR n IN under)
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, [r IN found | [r, null, null]] AS said
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
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY value IS NULL, value DESC, rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// GeneDiseases

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgGene
  MATCH (o)<-[r:CAUSED_BY|ASSOCIATED_WITH]-(n:KgEntity) WHERE true
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// GeneDiseases, filtered, by frequency
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL () {
  CALL () {
    MATCH (:KgEntity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
    RETURN DISTINCT t
    UNION
    MATCH (:KgEntity {release: $release, id: $under, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
    RETURN DISTINCT t
  }
  RETURN collect(t) AS under
}
UNWIND range(0, size($owners) - 1) AS i
CALL (i, onsets, modifiers, under) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgGene
  MATCH (o)<-[r:CAUSED_BY|ASSOCIATED_WITH]-(n:KgEntity) WHERE (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType)
AND ($under = '' OR n IN under)
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, [r IN found | [r, null, null]] AS said
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
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY value IS NULL, value DESC, rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// GenePhenotypes

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgGene
  MATCH (o)<-[g:CAUSED_BY|ASSOCIATED_WITH]-(d:KgEntity)
WHERE NOT g.negated AND ($where.geneType = '' OR type(g) = $where.geneType)
WITH o, d, collect(g) AS gs
MATCH (d)-[r:HAS_PHENOTYPE]->(n:KgEntity)
WHERE true
WITH o, n, d, collect(gs)[0] AS gs, collect([r, null]) AS rs
  WITH o, n, collect([d, rs, gs]) AS found, sum(size(rs) + size(gs)) AS size, sum(size([m IN rs WHERE NOT m[0].negated])) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
CALL (edges) {
  UNWIND edges AS e
  UNWIND e[2] AS b UNWIND [m IN b[1] | m[0].row] + [g IN b[2] | g.row] AS row WITH row
  RETURN count(DISTINCT row) AS assertions
}
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [b IN e[2] | [b[0].rank, [m IN b[1] | [m[1].rank, [(m[0]).row, (m[0]).frequency_parts, (m[0]).negated, (m[0]).sex, (m[0]).publication_set]]], [g IN b[2] | g.row]]]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// GenePhenotypes, filtered, by frequency
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL () {
  CALL () {
    MATCH (:KgEntity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
    RETURN DISTINCT t
    UNION
    MATCH (:KgEntity {release: $release, id: $under, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
    RETURN DISTINCT t
  }
  RETURN collect(t) AS under
}
UNWIND range(0, size($owners) - 1) AS i
CALL (i, onsets, modifiers, under) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgGene
  MATCH (o)<-[g:CAUSED_BY|ASSOCIATED_WITH]-(d:KgEntity)
WHERE NOT g.negated AND (size($where.sources) = 0 OR g.primary_source IN $where.sources OR any(source IN g.aggregators WHERE source IN $where.sources))
AND (size($where.geneAssociations) = 0 OR g.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR g.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(g) = $where.geneType)
WITH o, d, collect(g) AS gs
MATCH (d)-[r:HAS_PHENOTYPE]->(n:KgEntity)
WHERE (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND ($under = '' OR n IN under)
WITH o, n, d, collect(gs)[0] AS gs, collect([r, null]) AS rs
  WITH o, n, collect([d, rs, gs]) AS found, sum(size(rs) + size(gs)) AS size, sum(size([m IN rs WHERE NOT m[0].negated])) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, reduce(all = [], b IN found | all + [m IN b[1] | [m[0], b[0], m[1]]]) AS said
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
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY value IS NULL, value DESC, rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
CALL (edges) {
  UNWIND edges AS e
  UNWIND e[2] AS b UNWIND [m IN b[1] | m[0].row] + [g IN b[2] | g.row] AS row WITH row
  RETURN count(DISTINCT row) AS assertions
}
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [b IN e[2] | [b[0].rank, [m IN b[1] | [m[1].rank, [(m[0]).row, (m[0]).frequency_parts, (m[0]).negated, (m[0]).sex, (m[0]).publication_set]]], [g IN b[2] | g.row]]]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// PhenotypeDiseases

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgPhenotype
  CALL (o) {
  MATCH (o)<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
  WITH DISTINCT term
  MATCH (term)<-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]-(d:KgEntity)
  WHERE NOT r.negated AND true
  RETURN d, r, term
  UNION ALL
  MATCH (o)-[:SUBCLASS_OF*0.. {in_mondo: true}]->(term)
  WITH DISTINCT term
  MATCH (term)<-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]-(d:KgEntity)
  WHERE r.negated AND true
  RETURN d, r, term
}
WITH o, d, r, CASE WHEN term = o THEN null ELSE term END AS t
WITH o, d AS n, r, t WHERE true
  WITH o, n, collect([r, t]) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [m IN e[2] | [m[1].rank, CASE WHEN size(e[2]) = 1 THEN [(m[0]).row, (m[0]).frequency_parts] ELSE [(m[0]).row, (m[0]).frequency_parts, (m[0]).negated, (m[0]).sex, (m[0]).publication_set] END]]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// PhenotypeDiseases, filtered, by frequency
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL () {
  CALL () {
    MATCH (:KgEntity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
    RETURN DISTINCT t
    UNION
    MATCH (:KgEntity {release: $release, id: $under, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
    RETURN DISTINCT t
  }
  RETURN collect(t) AS under
}
UNWIND range(0, size($owners) - 1) AS i
CALL (i, onsets, modifiers, under) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgPhenotype
  CALL (o, onsets, modifiers, under) {
  MATCH (o)<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
  WITH DISTINCT term
  MATCH (term)<-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]-(d:KgEntity)
  WHERE NOT r.negated AND (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType)
  RETURN d, r, term
  UNION ALL
  MATCH (o)-[:SUBCLASS_OF*0.. {in_mondo: true}]->(term)
  WITH DISTINCT term
  MATCH (term)<-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]-(d:KgEntity)
  WHERE r.negated AND (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType)
  RETURN d, r, term
}
WITH o, d, r, CASE WHEN term = o THEN null ELSE term END AS t
WITH o, d AS n, r, t WHERE $under = '' OR n IN under
  WITH o, n, collect([r, t]) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, [m IN found | [m[0], null, m[1]]] AS said
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
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY value IS NULL, value DESC, rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [m IN e[2] | [m[1].rank, CASE WHEN size(e[2]) = 1 THEN [(m[0]).row, (m[0]).frequency_parts] ELSE [(m[0]).row, (m[0]).frequency_parts, (m[0]).negated, (m[0]).sex, (m[0]).publication_set] END]]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// PhenotypeGenes

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgPhenotype
  CALL (o) {
  MATCH (o)<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
  WITH DISTINCT term
  MATCH (term)<-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]-(d:KgEntity)
  WHERE NOT r.negated AND true
  RETURN d, r, term
  UNION ALL
  MATCH (o)-[:SUBCLASS_OF*0.. {in_mondo: true}]->(term)
  WITH DISTINCT term
  MATCH (term)<-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]-(d:KgEntity)
  WHERE r.negated AND true
  RETURN d, r, term
}
WITH o, d, r, CASE WHEN term = o THEN null ELSE term END AS t
WITH o, d, collect([r, t]) AS rs
MATCH (d)-[g:CAUSED_BY|ASSOCIATED_WITH]->(n:KgEntity)
WHERE NOT g.negated AND ($where.geneType = '' OR type(g) = $where.geneType)
WITH o, n, d, collect(rs)[0] AS rs, collect(g) AS gs
  WITH o, n, collect([d, rs, gs]) AS found, sum(size(rs) + size(gs)) AS size, sum(size([m IN rs WHERE NOT m[0].negated])) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
CALL (edges) {
  UNWIND edges AS e
  UNWIND e[2] AS b UNWIND [m IN b[1] | m[0].row] + [g IN b[2] | g.row] AS row WITH row
  RETURN count(DISTINCT row) AS assertions
}
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [b IN e[2] | [b[0].rank, [m IN b[1] | [m[1].rank, [(m[0]).row, (m[0]).frequency_parts, (m[0]).negated, (m[0]).sex, (m[0]).publication_set]]], [g IN b[2] | g.row]]]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// PhenotypeGenes, filtered, by frequency
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL () {
  CALL () {
    MATCH (:KgEntity {release: $release, id: $under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
    RETURN DISTINCT t
    UNION
    MATCH (:KgEntity {release: $release, id: $under, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
    RETURN DISTINCT t
  }
  RETURN collect(t) AS under
}
UNWIND range(0, size($owners) - 1) AS i
CALL (i, onsets, modifiers, under) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgPhenotype
  CALL (o, onsets, modifiers, under) {
  MATCH (o)<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
  WITH DISTINCT term
  MATCH (term)<-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]-(d:KgEntity)
  WHERE NOT r.negated AND (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
  RETURN d, r, term
  UNION ALL
  MATCH (o)-[:SUBCLASS_OF*0.. {in_mondo: true}]->(term)
  WITH DISTINCT term
  MATCH (term)<-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]-(d:KgEntity)
  WHERE r.negated AND (size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
  RETURN d, r, term
}
WITH o, d, r, CASE WHEN term = o THEN null ELSE term END AS t
WITH o, d, collect([r, t]) AS rs
MATCH (d)-[g:CAUSED_BY|ASSOCIATED_WITH]->(n:KgEntity)
WHERE NOT g.negated AND (size($where.sources) = 0 OR g.primary_source IN $where.sources OR any(source IN g.aggregators WHERE source IN $where.sources))
AND (size($where.geneAssociations) = 0 OR g.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR g.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(g) = $where.geneType)
AND ($under = '' OR n IN under)
WITH o, n, d, collect(rs)[0] AS rs, collect(g) AS gs
  WITH o, n, collect([d, rs, gs]) AS found, sum(size(rs) + size(gs)) AS size, sum(size([m IN rs WHERE NOT m[0].negated])) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, reduce(all = [], b IN found | all + [m IN b[1] | [m[0], b[0], m[1]]]) AS said
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
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY value IS NULL, value DESC, rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
CALL (edges) {
  UNWIND edges AS e
  UNWIND e[2] AS b UNWIND [m IN b[1] | m[0].row] + [g IN b[2] | g.row] AS row WITH row
  RETURN count(DISTINCT row) AS assertions
}
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [b IN e[2] | [b[0].rank, [m IN b[1] | [m[1].rank, [(m[0]).row, (m[0]).frequency_parts, (m[0]).negated, (m[0]).sex, (m[0]).publication_set]]], [g IN b[2] | g.row]]]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// DiseasePhenotypes, before the index is loaded

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  MATCH (o)-[r:HAS_PHENOTYPE]->(n:KgEntity) WHERE true
  WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [r IN e[2] | CASE WHEN size(e[2]) = 1 THEN [r.row, r.frequency_parts] ELSE [r.row, r.frequency_parts, r.negated, r.sex, r.publication_set] END]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
CALL (shown) {
  UNWIND shown AS page
  UNWIND page AS e
  WITH e[1] AS x
  WITH DISTINCT x WHERE x IS NOT NULL
  RETURN collect(['PHENOTYPE', x.rank, x.id, x.name, x.deprecated, x.replaced_by, x.consider, x.partial]) AS entities
}
WITH [pages, entities] AS answers

// DiseasePhenotypes, with subtypes

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgDisease
  CALL (o) {
  MATCH (o)<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(d)
  RETURN DISTINCT d
  UNION
  MATCH (o)<-[:SUBCLASS_OF*1.. {in_others: true}]-(d)
  WHERE o.outside_mondo
  RETURN DISTINCT d
}
WITH DISTINCT o, d
MATCH (d)-[r:HAS_PHENOTYPE]->(n:KgEntity)
WHERE true
WITH o, n, r, CASE WHEN d = o THEN null ELSE d END AS t
  WITH o, n, collect([r, t]) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [m IN e[2] | [m[1].rank, CASE WHEN size(e[2]) = 1 THEN [(m[0]).row, (m[0]).frequency_parts] ELSE [(m[0]).row, (m[0]).frequency_parts, (m[0]).negated, (m[0]).sex, (m[0]).publication_set] END]]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// PhenotypeDiseases, direct

UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:KgPhenotype
  MATCH (o)<-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]-(d:KgEntity)
WHERE true
WITH o, d, r, null AS t
WITH o, d AS n, r, t WHERE true
  WITH o, n, collect([r, t]) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
  WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
  WITH o, n, found, size, present, null AS value
  WITH n.rank AS rank, n, found, size, present, value, o
  ORDER BY rank
  RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
}
WITH i, edges, sizes AS assertions
WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
  CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
       ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], [m IN e[2] | [m[1].rank, CASE WHEN size(e[2]) = 1 THEN [(m[0]).row, (m[0]).frequency_parts] ELSE [(m[0]).row, (m[0]).frequency_parts, (m[0]).negated, (m[0]).sex, (m[0]).publication_set] END]]]], page[0][5].rank] AS answer
ORDER BY i
WITH collect(answer) AS pages, collect(page) AS shown
WITH pages, [] AS entities
WITH [pages, entities] AS answers

// Parents
UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]})
  MATCH (o)-[r:SUBCLASS_OF {in_mondo: true}]->(n)
WHERE n <> o AND n:KgEntity
WITH n, 1 AS distance, collect(r.row) AS rows
  WITH n, distance, rows ORDER BY n.rank
  RETURN collect([n.rank, n, distance, rows]) AS relatives, coalesce(sum(size(rows)), 0) AS assertions
}
WITH i, relatives, assertions, size([e IN relatives WHERE e[0] <= $after]) AS start
WITH i, [size(relatives), assertions, start, [e IN relatives[start..start + $first] | [CASE WHEN e[1]:KgDisease THEN ['DISEASE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial, e[1].level, e[1].is_human, e[1].characteristics, e[1].characteristic_names] WHEN e[1]:KgGene THEN ['GENE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial, e[1].full_name, e[1].locus_type] WHEN e[1]:KgPhenotype THEN ['PHENOTYPE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial] END, e[2], e[3]]]] AS answer
ORDER BY i
WITH collect(answer) AS answers

// Children
UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]})
  MATCH (o)<-[r:SUBCLASS_OF]-(n:KgEntity)
WHERE n <> o AND (r.in_mondo OR (o.outside_mondo AND r.in_others))
WITH n, 1 AS distance, collect(r.row) AS rows
  WITH n, distance, rows ORDER BY n.rank
  RETURN collect([n.rank, n, distance, rows]) AS relatives, coalesce(sum(size(rows)), 0) AS assertions
}
WITH i, relatives, assertions, size([e IN relatives WHERE e[0] <= $after]) AS start
WITH i, [size(relatives), assertions, start, [e IN relatives[start..start + $first] | [CASE WHEN e[1]:KgDisease THEN ['DISEASE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial, e[1].level, e[1].is_human, e[1].characteristics, e[1].characteristic_names] WHEN e[1]:KgGene THEN ['GENE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial, e[1].full_name, e[1].locus_type] WHEN e[1]:KgPhenotype THEN ['PHENOTYPE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial] END, e[2], e[3]]]] AS answer
ORDER BY i
WITH collect(answer) AS answers

// Ancestors
UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]})
  MATCH path = (o)-[:SUBCLASS_OF*1.. {in_mondo: true}]->(n)
WHERE n <> o
WITH n, min(length(path)) AS distance, [] AS rows
  WITH n, distance, rows ORDER BY n.rank
  RETURN collect([n.rank, n, distance, rows]) AS relatives, coalesce(sum(size(rows)), 0) AS assertions
}
WITH i, relatives, assertions, size([e IN relatives WHERE e[0] <= $after]) AS start
WITH i, [size(relatives), assertions, start, [e IN relatives[start..start + $first] | [CASE WHEN e[1]:KgDisease THEN ['DISEASE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial, e[1].level, e[1].is_human, e[1].characteristics, e[1].characteristic_names] WHEN e[1]:KgGene THEN ['GENE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial, e[1].full_name, e[1].locus_type] WHEN e[1]:KgPhenotype THEN ['PHENOTYPE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial] END, e[2], e[3]]]] AS answer
ORDER BY i
WITH collect(answer) AS answers

// Descendants
UNWIND range(0, size($owners) - 1) AS i
CALL (i) {
  MATCH (o:KgEntity {release: $release, id: $owners[i]})
  CALL (o) {
  MATCH path = (o)<-[:SUBCLASS_OF*1.. {in_mondo: true}]-(n)
  WHERE n <> o
  WITH n, min(length(path)) AS steps
  RETURN n, steps
  UNION ALL
  MATCH path = (o)<-[:SUBCLASS_OF*1.. {in_others: true}]-(n)
  WHERE o.outside_mondo AND n <> o
  WITH n, min(length(path)) AS steps
  RETURN n, steps
}
WITH n, min(steps) AS distance, [] AS rows
  WITH n, distance, rows ORDER BY n.rank
  RETURN collect([n.rank, n, distance, rows]) AS relatives, coalesce(sum(size(rows)), 0) AS assertions
}
WITH i, relatives, assertions, size([e IN relatives WHERE e[0] <= $after]) AS start
WITH i, [size(relatives), assertions, start, [e IN relatives[start..start + $first] | [CASE WHEN e[1]:KgDisease THEN ['DISEASE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial, e[1].level, e[1].is_human, e[1].characteristics, e[1].characteristic_names] WHEN e[1]:KgGene THEN ['GENE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial, e[1].full_name, e[1].locus_type] WHEN e[1]:KgPhenotype THEN ['PHENOTYPE', e[1].rank, e[1].id, e[1].name, e[1].deprecated, e[1].replaced_by, e[1].consider, e[1].partial] END, e[2], e[3]]]] AS answer
ORDER BY i
WITH collect(answer) AS answers

// list of Disease

CALL () {
  MATCH (n:KgDisease)
  WHERE n.release = $release AND n.rank > $after AND ($where.includesDeprecated OR NOT n.deprecated)
AND ($where.anyTaxon OR coalesce(n.is_human, true) = $where.isHuman)
  WITH n, null AS value
  ORDER BY n.release, n.rank
  LIMIT $limit
  RETURN collect([['DISEASE', n.rank, n.id, n.name, n.deprecated, n.replaced_by, n.consider, n.partial, n.level, n.is_human, n.characteristics, n.characteristic_names], value]) AS found
}
CALL () {
  MATCH (n:KgDisease)
WHERE n.release = $release AND ($where.includesDeprecated OR NOT n.deprecated)
AND ($where.anyTaxon OR coalesce(n.is_human, true) = $where.isHuman)
RETURN count(n) AS total
}
WITH [total, 0, false, found] AS answers

// list of Gene

CALL () {
  MATCH (n:KgGene)
  WHERE n.release = $release AND n.rank > $after AND ($where.includesDeprecated OR NOT n.deprecated)
AND ($where.anyTaxon OR coalesce(n.is_human, true) = $where.isHuman)
  WITH n, null AS value
  ORDER BY n.release, n.rank
  LIMIT $limit
  RETURN collect([['GENE', n.rank, n.id, n.name, n.deprecated, n.replaced_by, n.consider, n.partial, n.full_name, n.locus_type], value]) AS found
}
CALL () {
  MATCH (n:KgGene)
WHERE n.release = $release AND ($where.includesDeprecated OR NOT n.deprecated)
AND ($where.anyTaxon OR coalesce(n.is_human, true) = $where.isHuman)
RETURN count(n) AS total
}
WITH [total, 0, false, found] AS answers

// list of Phenotype

CALL () {
  MATCH (n:KgPhenotype)
  WHERE n.release = $release AND n.rank > $after AND ($where.includesDeprecated OR NOT n.deprecated)
AND ($where.anyTaxon OR coalesce(n.is_human, true) = $where.isHuman)
  WITH n, null AS value
  ORDER BY n.release, n.rank
  LIMIT $limit
  RETURN collect([['PHENOTYPE', n.rank, n.id, n.name, n.deprecated, n.replaced_by, n.consider, n.partial], value]) AS found
}
CALL () {
  MATCH (n:KgPhenotype)
WHERE n.release = $release AND ($where.includesDeprecated OR NOT n.deprecated)
AND ($where.anyTaxon OR coalesce(n.is_human, true) = $where.isHuman)
RETURN count(n) AS total
}
WITH [total, 0, false, found] AS answers

// list of Disease with a phenotype
CALL () {
  CALL () {
    MATCH (:KgEntity {release: $release, id: $where.under})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
    RETURN DISTINCT t
    UNION
    MATCH (:KgEntity {release: $release, id: $where.under, outside_mondo: true})<-[:SUBCLASS_OF*1.. {in_others: true}]-(t)
    RETURN DISTINCT t
  }
  RETURN collect(t) AS under
}
CALL () {
  MATCH (:KgEntity {release: $release, id: $where.gene})<-[r:CAUSED_BY|ASSOCIATED_WITH]-(d)
  WHERE NOT r.negated
  RETURN collect(DISTINCT d) AS gene
}
CALL () {
  MATCH (:KgEntity {release: $release, id: $where.disease})-[r:CAUSED_BY|ASSOCIATED_WITH|HAS_PHENOTYPE]->(o)
  WHERE NOT r.negated
  RETURN collect(DISTINCT o) AS disease
}
CALL () {
  MATCH (:KgEntity {release: $release, id: $where.inheritance})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
  WITH DISTINCT term
  MATCH (term)<-[r:HAS_INHERITANCE]-(d:KgEntity)
  WHERE NOT r.negated
  RETURN collect(DISTINCT d) AS inheritance
}
CALL () {
  MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
  WITH DISTINCT term
  MATCH (term)<-[r:HAS_ONSET]-(d:KgEntity)
  WHERE NOT r.negated
  RETURN collect(DISTINCT d) AS onset
}
CALL () {
  MATCH (:KgEntity {release: $release, id: $where.phenotype})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(term)
  WITH DISTINCT term
  MATCH (term)<-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY]-(d:KgEntity)
  WHERE NOT r.negated
  RETURN collect(DISTINCT d) AS phenotype
}
CALL (under, inheritance, onset, phenotype, gene, disease) {
  MATCH (n:KgDisease)
  WHERE n.release = $release AND n.rank > $after AND ($where.includesDeprecated OR NOT n.deprecated)
AND ($where.anyTaxon OR coalesce(n.is_human, true) = $where.isHuman)
AND ($where.level = '' OR n.level = $where.level)
AND ($where.anyLocusType OR n.locus_type = $where.locusType)
AND ($where.characteristic = '' OR $where.characteristic IN n.characteristics)
AND ($where.anyName OR n.name_folded CONTAINS $where.text OR n.full_name_folded CONTAINS $where.text)
AND ($where.under = '' OR n IN under)
AND ($where.inheritance = '' OR n IN inheritance)
AND ($where.onset = '' OR n IN onset)
AND ($where.phenotype = '' OR n IN phenotype)
AND ($where.gene = '' OR n IN gene)
AND ($where.disease = '' OR n IN disease)
  WITH n, null AS value
  ORDER BY n.release, n.rank
  LIMIT $limit
  RETURN collect([['DISEASE', n.rank, n.id, n.name, n.deprecated, n.replaced_by, n.consider, n.partial, n.level, n.is_human, n.characteristics, n.characteristic_names], value]) AS found
}
CALL (under, inheritance, onset, phenotype, gene, disease) {
  MATCH (n:KgDisease)
WHERE n.release = $release AND ($where.includesDeprecated OR NOT n.deprecated)
AND ($where.anyTaxon OR coalesce(n.is_human, true) = $where.isHuman)
AND ($where.level = '' OR n.level = $where.level)
AND ($where.anyLocusType OR n.locus_type = $where.locusType)
AND ($where.characteristic = '' OR $where.characteristic IN n.characteristics)
AND ($where.anyName OR n.name_folded CONTAINS $where.text OR n.full_name_folded CONTAINS $where.text)
AND ($where.under = '' OR n IN under)
AND ($where.inheritance = '' OR n IN inheritance)
AND ($where.onset = '' OR n IN onset)
AND ($where.phenotype = '' OR n IN phenotype)
AND ($where.gene = '' OR n IN gene)
AND ($where.disease = '' OR n IN disease)
RETURN count(n) AS total
}
WITH [total, 0, false, found] AS answers

// assertions
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL (onsets, modifiers) {
  MATCH (s:KgEntity)-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY|CAUSED_BY|ASSOCIATED_WITH|RELATED_TO|SUBCLASS_OF]->(o:KgEntity) WHERE s.release = $release AND s.rank >= 0 AND r.row > $after AND (size($what.types) = 0 OR type(r) IN $what.types) AND ($what.anyNegation OR r.negated = $what.negated) AND
(size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType)
  WITH s, r, o ORDER BY s.release, s.rank, r.row LIMIT $limit
  RETURN collect([type(r), s.id, o.id, properties(r)]) AS found
}
CALL (onsets, modifiers) { MATCH (s:KgEntity)-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY|CAUSED_BY|ASSOCIATED_WITH|RELATED_TO|SUBCLASS_OF]->(o:KgEntity) WHERE s.release = $release AND s.rank >= 0 AND (size($what.types) = 0 OR type(r) IN $what.types) AND ($what.anyNegation OR r.negated = $what.negated) AND
(size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType) RETURN count(r) AS total }
WITH [total, total, $after >= 0 AND EXISTS { MATCH (s:KgEntity)-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY|CAUSED_BY|ASSOCIATED_WITH|RELATED_TO|SUBCLASS_OF]->(o:KgEntity) WHERE s.release = $release AND s.rank >= 0 AND r.row <= $after AND (size($what.types) = 0 OR type(r) IN $what.types) AND ($what.anyNegation OR r.negated = $what.negated) AND
(size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType) }, found] AS answers

// assertions of a subject, continued
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.onset})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.onset] AS onsets
}
CALL () {
  OPTIONAL MATCH (:KgEntity {release: $release, id: $where.modifier})<-[:SUBCLASS_OF*0.. {in_mondo: true}]-(t)
  RETURN collect(DISTINCT t.id) + [$where.modifier] AS modifiers
}
CALL (onsets, modifiers) {
  MATCH (s:KgEntity {release: $release, id: $subject})-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY|CAUSED_BY|ASSOCIATED_WITH|RELATED_TO|SUBCLASS_OF]->(o:KgEntity) WHERE r.row > $after AND (size($what.types) = 0 OR type(r) IN $what.types) AND ($what.anyNegation OR r.negated = $what.negated) AND
(size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType)
  WITH s, r, o ORDER BY s.release, s.rank, r.row LIMIT $limit
  RETURN collect([type(r), s.id, o.id, properties(r)]) AS found
}
CALL (onsets, modifiers) { RETURN $total AS total }
WITH [total, total, $after >= 0 AND EXISTS { MATCH (s:KgEntity {release: $release, id: $subject})-[r:HAS_PHENOTYPE|HAS_INHERITANCE|HAS_ONSET|HAS_COURSE|HAS_MODIFIER|HAS_HISTORY|CAUSED_BY|ASSOCIATED_WITH|RELATED_TO|SUBCLASS_OF]->(o:KgEntity) WHERE r.row <= $after AND (size($what.types) = 0 OR type(r) IN $what.types) AND ($what.anyNegation OR r.negated = $what.negated) AND
(size($where.sources) = 0 OR r.primary_source IN $where.sources OR any(source IN r.aggregators WHERE source IN $where.sources))
AND (size($where.evidence) = 0 OR r.evidence IN $where.evidence)
AND ($where.anyPublication OR $where.publication IN r.publications)
AND ($where.onset = '' OR r.onset IN onsets)
AND ($where.modifier = '' OR any(modifier IN r.modifiers WHERE modifier IN modifiers))
AND ($where.sex = '' OR r.sex = $where.sex)
AND (size($where.conditionKinds) = 0 OR r.condition_kind IN $where.conditionKinds)
AND (NOT $where.byFrequency OR CASE WHEN r.frequency_value IS NULL THEN $where.includesUnknown
     ELSE (size($where.bands) = 0 OR r.frequency_band IN $where.bands)
      AND r.frequency_value >= $where.atLeast
      AND r.frequency_value <= $where.atMost
      AND (r.frequency_total IS NULL OR r.frequency_total >= $where.minTotal) END)
AND (size($where.geneAssociations) = 0 OR r.gene_association IN $where.geneAssociations)
AND (size($where.ofOrigin) = 0 OR r.gene_association IN $where.ofOrigin)
AND ($where.geneType = '' OR type(r) = $where.geneType) }, found] AS answers
