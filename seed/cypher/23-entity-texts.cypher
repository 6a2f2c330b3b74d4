// Descriptions, synonyms, cross-references, translations and overviews in full, as JSON; apart from the entities, because most
// questions do not ask for them.
UNWIND $rows AS row
MERGE (n:KgEntityText {release: $release, rank: row.rank})
SET n.body = row.body;
