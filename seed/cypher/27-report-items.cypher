// Items of the import report.
UNWIND $rows AS row
MERGE (n:KgReportItem {release: $release, position: row.position})
SET n += row;
