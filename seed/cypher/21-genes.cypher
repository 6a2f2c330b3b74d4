// Genes, by canonical id.
UNWIND $rows AS row
MERGE (n:KgEntity {release: $release, id: row.id})
SET n:KgGene:Gene, n += row;
