// Diseases, by canonical id.
UNWIND $rows AS row
MERGE (n:KgEntity {release: $release, id: row.id})
SET n:KgDisease:Disease, n += row;
