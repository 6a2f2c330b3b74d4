// Descriptions, synonyms, cross-references, translations and overviews in full, as JSON; stored apart from the entities, because most
// queries do not need them.
UNWIND $rows AS row
MERGE (n:KgEntityText {release: $release, rank: row.rank})
SET n.body = row.body;
