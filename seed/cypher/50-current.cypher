// The switch, in one transaction: the release is whole and current, and the one before it is counted out from now on. The format
// grows with every change that older programs cannot read. Setting
// touched_at first waits for who may just be marking the release for removal, so what is asked then stays true.
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
