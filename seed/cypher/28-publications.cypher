// Publications, with the rows of the assertions that cite them.
UNWIND $rows AS row
MERGE (n:KgPublication {release: $release, id: row.id})
SET n.rows = row.rows;
