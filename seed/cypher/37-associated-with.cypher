// Assertions of type ASSOCIATED_WITH: one relationship each, within one release.
UNWIND $rows AS row
MATCH (s:KgEntity {release: $release, rank: row.subject})
MATCH (o:KgEntity {release: $release, rank: row.object})
MERGE (s)-[r:ASSOCIATED_WITH {row: row.row}]->(o)
SET r += row.properties;
