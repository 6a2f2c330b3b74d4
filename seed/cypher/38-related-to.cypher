// Assertions of type RELATED_TO: one relationship each, within one release.
UNWIND $rows AS row
MATCH (s:KgEntity {release: $release, rank: row.subject})
MATCH (o:KgEntity {release: $release, rank: row.object})
MERGE (s)-[r:RELATED_TO {row: row.row}]->(o)
SET r += row.properties;
