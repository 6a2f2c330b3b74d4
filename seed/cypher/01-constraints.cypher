// What there can be only one of. A release is named by its content hash, an entity by its release and its canonical id,
// and again by its release and its rank: the place it has when entities are ordered by name.
CREATE CONSTRAINT release_hash IF NOT EXISTS FOR (n:Release) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT current_name IF NOT EXISTS FOR (n:Current) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT entity_rank IF NOT EXISTS FOR (n:Entity) REQUIRE (n.release, n.rank) IS UNIQUE;
CREATE CONSTRAINT entity_text_rank IF NOT EXISTS FOR (n:EntityText) REQUIRE (n.release, n.rank) IS UNIQUE;
CREATE CONSTRAINT identifier_position IF NOT EXISTS FOR (n:Identifier) REQUIRE (n.release, n.position) IS UNIQUE;
CREATE CONSTRAINT symbol_position IF NOT EXISTS FOR (n:Symbol) REQUIRE (n.release, n.position) IS UNIQUE;
CREATE CONSTRAINT report_count_position IF NOT EXISTS FOR (n:ReportCount) REQUIRE (n.release, n.position) IS UNIQUE;
CREATE CONSTRAINT report_item_position IF NOT EXISTS FOR (n:ReportItem) REQUIRE (n.release, n.position) IS UNIQUE;
CREATE CONSTRAINT publication_id IF NOT EXISTS FOR (n:Publication) REQUIRE (n.release, n.id) IS UNIQUE;
