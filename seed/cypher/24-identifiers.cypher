// Identifiers other than canonical ones: target is the canonical id of their entity.
UNWIND $rows AS row
MERGE (n:KgIdentifier {release: $release, position: row.position})
SET n += row;
