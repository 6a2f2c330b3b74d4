// Before a release is removed: nobody is answered from it any more, and one who loads it again begins at its start.
MATCH (r:Release {hash: $release})
SET r.whole = false, r.removing = true, r.stage = null, r.position = null;
