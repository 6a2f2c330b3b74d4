// Phenotypes, by canonical id.
UNWIND $rows AS row
MERGE (n:Entity {release: $release, id: row.id})
SET n:Phenotype, n += row;
