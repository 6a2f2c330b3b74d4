// The release as such. It is not whole until everything is there, and until then nobody is answered from it. One that is whole
// stays as it is; one that is being removed is so no longer.
UNWIND $rows AS row
MERGE (r:KgRelease {hash: $release})
ON CREATE SET r.whole = false
SET r.touched_at = datetime()
WITH r, row
WHERE NOT r.whole
SET r.removing = null, r += row;
