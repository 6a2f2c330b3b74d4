// The switch, in one transaction: the release becomes whole and current, and the grace period of the previous release begins. Older
// programs do not read a newer format. Setting touched_at locks the node: it waits for a program that is marking the release for
// removal, so that the condition below stays true.
MATCH (r:KgRelease {hash: $release})
SET r.touched_at = datetime()
WITH r
WHERE r.removing IS NULL
SET r.whole = true, r.format = $format, r.retired_at = null
MERGE (c:KgCurrent {name: 'current'})
WITH r, c, c.release AS before
SET c.release = r.hash
WITH before
OPTIONAL MATCH (old:KgRelease {hash: before})
WHERE before <> $release
SET old.retired_at = datetime()
RETURN count(*) AS count;
