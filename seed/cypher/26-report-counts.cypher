// Counts of the import report, by source.
UNWIND $rows AS row
MERGE (n:KgReportCount {release: $release, position: row.position})
SET n += row;
