// What questions look for. An assertion is one relationship; it is found by its row, the place it has in the order of
// assertions, and by its stable id.
CREATE INDEX disease_rank IF NOT EXISTS FOR (n:Disease) ON (n.release, n.rank);
CREATE INDEX gene_rank IF NOT EXISTS FOR (n:Gene) ON (n.release, n.rank);
CREATE INDEX phenotype_rank IF NOT EXISTS FOR (n:Phenotype) ON (n.release, n.rank);
CREATE INDEX identifier_id IF NOT EXISTS FOR (n:Identifier) ON (n.release, n.id);
CREATE INDEX symbol_folded IF NOT EXISTS FOR (n:Symbol) ON (n.release, n.folded);
CREATE INDEX report_item_code IF NOT EXISTS FOR (n:ReportItem) ON (n.release, n.code, n.code_position);

// For those who write Cypher by hand: MATCH (d:Disease {id: 'MONDO:0008785'}), MATCH (g:Gene {name: 'SLC25A38'}).
CREATE INDEX disease_id IF NOT EXISTS FOR (n:Disease) ON (n.id);
CREATE INDEX disease_name IF NOT EXISTS FOR (n:Disease) ON (n.name);
CREATE INDEX gene_id IF NOT EXISTS FOR (n:Gene) ON (n.id);
CREATE INDEX gene_name IF NOT EXISTS FOR (n:Gene) ON (n.name);
CREATE INDEX phenotype_id IF NOT EXISTS FOR (n:Phenotype) ON (n.id);
CREATE INDEX phenotype_name IF NOT EXISTS FOR (n:Phenotype) ON (n.name);

CREATE INDEX has_phenotype_row IF NOT EXISTS FOR ()-[r:HAS_PHENOTYPE]-() ON (r.row);
CREATE INDEX has_phenotype_id IF NOT EXISTS FOR ()-[r:HAS_PHENOTYPE]-() ON (r.id);
CREATE INDEX has_inheritance_row IF NOT EXISTS FOR ()-[r:HAS_INHERITANCE]-() ON (r.row);
CREATE INDEX has_inheritance_id IF NOT EXISTS FOR ()-[r:HAS_INHERITANCE]-() ON (r.id);
CREATE INDEX has_onset_row IF NOT EXISTS FOR ()-[r:HAS_ONSET]-() ON (r.row);
CREATE INDEX has_onset_id IF NOT EXISTS FOR ()-[r:HAS_ONSET]-() ON (r.id);
CREATE INDEX has_course_row IF NOT EXISTS FOR ()-[r:HAS_COURSE]-() ON (r.row);
CREATE INDEX has_course_id IF NOT EXISTS FOR ()-[r:HAS_COURSE]-() ON (r.id);
CREATE INDEX has_modifier_row IF NOT EXISTS FOR ()-[r:HAS_MODIFIER]-() ON (r.row);
CREATE INDEX has_modifier_id IF NOT EXISTS FOR ()-[r:HAS_MODIFIER]-() ON (r.id);
CREATE INDEX has_history_row IF NOT EXISTS FOR ()-[r:HAS_HISTORY]-() ON (r.row);
CREATE INDEX has_history_id IF NOT EXISTS FOR ()-[r:HAS_HISTORY]-() ON (r.id);
CREATE INDEX caused_by_row IF NOT EXISTS FOR ()-[r:CAUSED_BY]-() ON (r.row);
CREATE INDEX caused_by_id IF NOT EXISTS FOR ()-[r:CAUSED_BY]-() ON (r.id);
CREATE INDEX associated_with_row IF NOT EXISTS FOR ()-[r:ASSOCIATED_WITH]-() ON (r.row);
CREATE INDEX associated_with_id IF NOT EXISTS FOR ()-[r:ASSOCIATED_WITH]-() ON (r.id);
CREATE INDEX related_to_row IF NOT EXISTS FOR ()-[r:RELATED_TO]-() ON (r.row);
CREATE INDEX related_to_id IF NOT EXISTS FOR ()-[r:RELATED_TO]-() ON (r.id);
CREATE INDEX subclass_of_row IF NOT EXISTS FOR ()-[r:SUBCLASS_OF]-() ON (r.row);
CREATE INDEX subclass_of_id IF NOT EXISTS FOR ()-[r:SUBCLASS_OF]-() ON (r.id);

// Loading uses them, so it waits until they are there.
CALL db.awaitIndexes(600);
