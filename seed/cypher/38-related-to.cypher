// Assertions of type RELATED_TO: one relationship each, within one release.
UNWIND $rows AS row
MATCH (s:Entity {release: $release, rank: row.subject})
MATCH (o:Entity {release: $release, rank: row.object})
MERGE (s)-[r:RELATED_TO {row: row.row}]->(o)
SET r += row.properties;
