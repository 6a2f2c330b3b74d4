// Keys that queries look up. An assertion is one relationship; it is found by its row, which is its position in the order of
// assertions, and by its stable id.
CREATE INDEX kg_disease_rank IF NOT EXISTS FOR (n:KgDisease) ON (n.release, n.rank);
CREATE INDEX kg_gene_rank IF NOT EXISTS FOR (n:KgGene) ON (n.release, n.rank);
CREATE INDEX kg_phenotype_rank IF NOT EXISTS FOR (n:KgPhenotype) ON (n.release, n.rank);
CREATE INDEX kg_identifier_id IF NOT EXISTS FOR (n:KgIdentifier) ON (n.release, n.id);
CREATE INDEX kg_symbol_folded IF NOT EXISTS FOR (n:KgSymbol) ON (n.release, n.folded);
CREATE INDEX kg_report_item_code IF NOT EXISTS FOR (n:KgReportItem) ON (n.release, n.code, n.code_position);

// For hand-written Cypher: MATCH (d:KgDisease {id: 'MONDO:0008785'}), MATCH (g:KgGene {name: 'SLC25A38'}).
CREATE INDEX kg_disease_id IF NOT EXISTS FOR (n:KgDisease) ON (n.id);
CREATE INDEX kg_disease_name IF NOT EXISTS FOR (n:KgDisease) ON (n.name);
CREATE INDEX kg_gene_id IF NOT EXISTS FOR (n:KgGene) ON (n.id);
CREATE INDEX kg_gene_name IF NOT EXISTS FOR (n:KgGene) ON (n.name);
CREATE INDEX kg_phenotype_id IF NOT EXISTS FOR (n:KgPhenotype) ON (n.id);
CREATE INDEX kg_phenotype_name IF NOT EXISTS FOR (n:KgPhenotype) ON (n.name);

CREATE INDEX kg_has_phenotype_row IF NOT EXISTS FOR ()-[r:HAS_PHENOTYPE]-() ON (r.row);
CREATE INDEX kg_has_phenotype_id IF NOT EXISTS FOR ()-[r:HAS_PHENOTYPE]-() ON (r.id);
CREATE INDEX kg_has_inheritance_row IF NOT EXISTS FOR ()-[r:HAS_INHERITANCE]-() ON (r.row);
CREATE INDEX kg_has_inheritance_id IF NOT EXISTS FOR ()-[r:HAS_INHERITANCE]-() ON (r.id);
CREATE INDEX kg_has_onset_row IF NOT EXISTS FOR ()-[r:HAS_ONSET]-() ON (r.row);
CREATE INDEX kg_has_onset_id IF NOT EXISTS FOR ()-[r:HAS_ONSET]-() ON (r.id);
CREATE INDEX kg_has_course_row IF NOT EXISTS FOR ()-[r:HAS_COURSE]-() ON (r.row);
CREATE INDEX kg_has_course_id IF NOT EXISTS FOR ()-[r:HAS_COURSE]-() ON (r.id);
CREATE INDEX kg_has_modifier_row IF NOT EXISTS FOR ()-[r:HAS_MODIFIER]-() ON (r.row);
CREATE INDEX kg_has_modifier_id IF NOT EXISTS FOR ()-[r:HAS_MODIFIER]-() ON (r.id);
CREATE INDEX kg_has_history_row IF NOT EXISTS FOR ()-[r:HAS_HISTORY]-() ON (r.row);
CREATE INDEX kg_has_history_id IF NOT EXISTS FOR ()-[r:HAS_HISTORY]-() ON (r.id);
CREATE INDEX kg_caused_by_row IF NOT EXISTS FOR ()-[r:CAUSED_BY]-() ON (r.row);
CREATE INDEX kg_caused_by_id IF NOT EXISTS FOR ()-[r:CAUSED_BY]-() ON (r.id);
CREATE INDEX kg_associated_with_row IF NOT EXISTS FOR ()-[r:ASSOCIATED_WITH]-() ON (r.row);
CREATE INDEX kg_associated_with_id IF NOT EXISTS FOR ()-[r:ASSOCIATED_WITH]-() ON (r.id);
CREATE INDEX kg_related_to_row IF NOT EXISTS FOR ()-[r:RELATED_TO]-() ON (r.row);
CREATE INDEX kg_related_to_id IF NOT EXISTS FOR ()-[r:RELATED_TO]-() ON (r.id);
CREATE INDEX kg_subclass_of_row IF NOT EXISTS FOR ()-[r:SUBCLASS_OF]-() ON (r.row);
CREATE INDEX kg_subclass_of_id IF NOT EXISTS FOR ()-[r:SUBCLASS_OF]-() ON (r.id);

// Loading uses them, so it waits until they are online. Indexes of relationship types may exist under other names, created by others.
UNWIND [
  'kg_disease_rank', 'kg_gene_rank', 'kg_phenotype_rank', 'kg_identifier_id', 'kg_symbol_folded', 'kg_report_item_code',
  'kg_disease_id', 'kg_disease_name', 'kg_gene_id', 'kg_gene_name', 'kg_phenotype_id', 'kg_phenotype_name'
] AS name
CALL db.awaitIndex(name, 600)
RETURN count(*) AS count;
