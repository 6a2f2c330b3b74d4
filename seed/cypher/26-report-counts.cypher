// What the import did with each source, counted.
UNWIND $rows AS row
MERGE (n:KgReportCount {release: $release, position: row.position})
SET n += row;
