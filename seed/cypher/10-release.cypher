// The release as such. It is not whole until everything is there, and until then nobody is answered from it.
UNWIND $rows AS row
MERGE (r:Release {hash: $release})
  ON CREATE SET r.whole = false
SET r += row;
