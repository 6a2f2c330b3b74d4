// Assertions of type HAS_INHERITANCE: one relationship each, within one release.
UNWIND $rows AS row
MATCH (s:Entity {release: $release, rank: row.subject})
MATCH (o:Entity {release: $release, rank: row.object})
MERGE (s)-[r:HAS_INHERITANCE {row: row.row}]->(o)
SET r += row.properties;
