// Assertions of type ‹type›: one relationship each, within one release. The seeder runs this file once for each relationship type and
// puts its name in place of ‹type›.
UNWIND $rows AS row
MATCH (s:KgEntity {release: $release, rank: row.subject})
MATCH (o:KgEntity {release: $release, rank: row.object})
MERGE (s)-[r:‹type› {row: row.row}]->(o)
SET r += row.properties;
