// Before a release is removed: nobody is answered from it any more, and one who loads it again begins at its start. Setting
// touched_at first waits for who may just be making it current again: then it stays.
MATCH (r:KgRelease {hash: $release})
SET r.touched_at = datetime()
WITH r
WHERE NOT EXISTS { (:KgCurrent {release: r.hash}) }
SET r.whole = false, r.removing = true, r.stage = null, r.position = null
RETURN count(*) AS count;
