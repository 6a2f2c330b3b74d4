// What assertions cite, with the rows of those that do.
UNWIND $rows AS row
MERGE (n:Publication {release: $release, id: row.id})
SET n.rows = row.rows;
