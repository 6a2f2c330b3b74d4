// The release as such. It is not whole until everything is there, and until then nobody is answered from it.
UNWIND $rows AS row
MERGE (r:Release {hash: $release})
SET r.whole = false, r.removing = null, r.touched_at = datetime(), r += row;
