// Unique keys. A release has its content hash, an entity its release and canonical id, and also its release and rank: its position
// when entities are ordered by name.
CREATE CONSTRAINT kg_release_hash IF NOT EXISTS FOR (n:KgRelease) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT kg_current_name IF NOT EXISTS FOR (n:KgCurrent) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT kg_entity_id IF NOT EXISTS FOR (n:KgEntity) REQUIRE (n.release, n.id) IS UNIQUE;
CREATE CONSTRAINT kg_entity_rank IF NOT EXISTS FOR (n:KgEntity) REQUIRE (n.release, n.rank) IS UNIQUE;
CREATE CONSTRAINT kg_entity_text_rank IF NOT EXISTS FOR (n:KgEntityText) REQUIRE (n.release, n.rank) IS UNIQUE;
CREATE CONSTRAINT kg_identifier_position IF NOT EXISTS FOR (n:KgIdentifier) REQUIRE (n.release, n.position) IS UNIQUE;
CREATE CONSTRAINT kg_symbol_position IF NOT EXISTS FOR (n:KgSymbol) REQUIRE (n.release, n.position) IS UNIQUE;
CREATE CONSTRAINT kg_report_count_position IF NOT EXISTS FOR (n:KgReportCount) REQUIRE (n.release, n.position) IS UNIQUE;
CREATE CONSTRAINT kg_report_item_position IF NOT EXISTS FOR (n:KgReportItem) REQUIRE (n.release, n.position) IS UNIQUE;
CREATE CONSTRAINT kg_publication_id IF NOT EXISTS FOR (n:KgPublication) REQUIRE (n.release, n.id) IS UNIQUE;
