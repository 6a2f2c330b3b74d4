// Before a release is removed: it is no longer queried, and loading it again starts from the beginning. Setting touched_at locks the
// node: it waits for a program that is making the release current again, in which case the release stays.
MATCH (r:KgRelease {hash: $release})
SET r.touched_at = datetime()
WITH r
WHERE NOT EXISTS { (:KgCurrent {release: r.hash}) }
SET r.whole = false, r.removing = true, r.stage = null, r.position = null
RETURN count(*) AS count;
