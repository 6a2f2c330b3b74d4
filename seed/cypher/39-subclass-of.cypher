// Assertions of type SUBCLASS_OF: one relationship each, within one release.
UNWIND $rows AS row
MATCH (s:KgEntity {release: $release, rank: row.subject})
MATCH (o:KgEntity {release: $release, rank: row.object})
MERGE (s)-[r:SUBCLASS_OF {row: row.row}]->(o)
SET r += row.properties;
