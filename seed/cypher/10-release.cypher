// The release itself. It is not whole until everything is loaded, and is not queried before. A whole release stays unchanged; a
// removal in progress is cancelled.
UNWIND $rows AS row
MERGE (r:KgRelease {hash: $release})
ON CREATE SET r.whole = false
SET r.touched_at = datetime()
WITH r, row
WHERE NOT r.whole
SET r.removing = null, r += row;
