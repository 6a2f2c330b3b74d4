// Phenotypes, by canonical id.
UNWIND $rows AS row
MERGE (n:KgEntity {release: $release, id: row.id})
SET n:KgPhenotype:Phenotype, n += row;
