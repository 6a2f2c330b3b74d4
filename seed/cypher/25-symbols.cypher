// Symbols of genes, found in any case by folded: target is the canonical id of the gene.
UNWIND $rows AS row
MERGE (n:KgSymbol {release: $release, position: row.position})
SET n += row;
