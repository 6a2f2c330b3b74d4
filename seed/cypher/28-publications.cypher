// What assertions cite, with the rows of those that do.
UNWIND $rows AS row
MERGE (n:KgPublication {release: $release, id: row.id})
SET n.rows = row.rows;
