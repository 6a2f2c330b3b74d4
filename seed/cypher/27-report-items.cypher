// What the import did, one by one.
UNWIND $rows AS row
MERGE (n:KgReportItem {release: $release, position: row.position})
SET n += row;
