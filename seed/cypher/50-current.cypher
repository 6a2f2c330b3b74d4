// The switch, in one transaction: the release is whole and current, and the one before it is counted out from now on.
MATCH (r:Release {hash: $release})
SET r.whole = true, r.retired_at = null
MERGE (c:Current {name: 'current'})
WITH r, c, c.release AS before
SET c.release = r.hash
WITH before
MATCH (old:Release)
WHERE old.hash = before AND before <> $release
SET old.retired_at = datetime();
