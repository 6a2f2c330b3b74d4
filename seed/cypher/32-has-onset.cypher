// Assertions of type HAS_ONSET: one relationship each, within one release.
UNWIND $rows AS row
MATCH (s:KgEntity {release: $release, rank: row.subject})
MATCH (o:KgEntity {release: $release, rank: row.object})
MERGE (s)-[r:HAS_ONSET {row: row.row}]->(o)
SET r += row.properties;
