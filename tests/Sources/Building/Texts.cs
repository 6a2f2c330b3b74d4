namespace KnowledgeGraph.Sources.Tests.Building;

/// <summary>Headers of the tables that tests write out; blanks around a pipe stand for a tab.</summary>
internal static class Texts
{
    public const string Hpoa =
        "#date: 2023-01-27\n#DatabaseID | DiseaseName | Qualifier | HPO_ID | Reference | Evidence | Onset | Frequency | Sex | Modifier | Aspect | Biocuration\n";

    public const string GenesToDisease = "ncbi_gene_id | gene_symbol | association_type | disease_id | source\n";

    public const string Hgnc =
        "hgnc_id | symbol | name | locus_type | status | alias_symbol | prev_symbol | entrez_id | ensembl_gene_id | uniprot_ids\n";

    public const string HgncWithdrawn = "HGNC_ID | STATUS | WITHDRAWN_SYMBOL | MERGED_INTO_REPORT(S) (i.e HGNC_ID|SYMBOL|STATUS)\n";

    public const string Gard = "GardID,DataSource,SourceID,ClassificationLevel,DisorderType,Name,Synonym\n";

    public const string GardGenes =
        "GardID,DataSource,SourceID,SourceLabelID,GeneCount,GeneSymbol,GeneSynonym,GeneTitle,GeneType,Locus,AssociationType,AssociationStatus,Reference,OMIM,Ensembl,IUPHAR,SwissProt,Reactome,GeneIdentifier\n";

    public const string GardXrefs = "GardID,XrefSource,SourceID,MapRelationship\n";

    public const string GardParents = "PARENT_GARD,CHILD_GARD\n";

    public const string KgxEdges = "id | subject | predicate | object | relation | primary_knowledge_source | aggregator_knowledge_source | publications | has_evidence | negated | frequency_qualifier | has_count | has_total | original_subject | original_object\n";

    public const string KgxNodes = "id | category | name | exact_match | in_taxon\n";

    /// <summary>A mapping set of Mondo of a date.</summary>
    public static string Sssom(string date, string rows) =>
        $"# mapping_set_id: http://purl.obolibrary.org/obo/mondo/mappings/test.sssom.tsv\n# mapping_set_version: http://purl.obolibrary.org/obo/mondo/releases/{date}/mappings/test.sssom.tsv\nsubject_id | subject_label | predicate_id | object_id | mapping_justification\n{rows}";

    /// <summary>A release of Mondo with diseases A (MONDO:0000010) and, below it, B (MONDO:0000011).</summary>
    public static string Mondo(string date = "2024-01-01", string more = "") => Obo("mondo", date, """
        [Term]
        id: MONDO:0000001
        name: disease

        [Term]
        id: MONDO:0000010
        name: disease A
        is_a: MONDO:0000001

        [Term]
        id: MONDO:0000011
        name: disease B
        is_a: MONDO:0000010

        """ + more);

    /// <summary>A release of HPO with a term or two of each branch.</summary>
    public static string Hpo(string date = "2023-01-27", string more = "") => Obo("hp", date, """
        [Term]
        id: HP:0000001
        name: All

        [Term]
        id: HP:0000118
        name: Phenotypic abnormality
        is_a: HP:0000001

        [Term]
        id: HP:0001871
        name: Abnormality of blood
        alt_id: HP:0003135
        is_a: HP:0000118

        [Term]
        id: HP:0001873
        name: Thrombocytopenia
        is_a: HP:0001871

        [Term]
        id: HP:0000005
        name: Mode of inheritance
        is_a: HP:0000001

        [Term]
        id: HP:0000007
        name: Autosomal recessive inheritance
        is_a: HP:0000005

        [Term]
        id: HP:0012823
        name: Clinical modifier
        is_a: HP:0000001

        [Term]
        id: HP:0012828
        name: Severe
        is_a: HP:0012823

        [Term]
        id: HP:0031797
        name: Clinical course
        is_a: HP:0012823

        [Term]
        id: HP:0003676
        name: Progressive
        is_a: HP:0031797

        [Term]
        id: HP:0003674
        name: Onset
        is_a: HP:0031797

        [Term]
        id: HP:0003593
        name: Infantile onset
        is_a: HP:0003674

        [Term]
        id: HP:0032443
        name: Past medical history
        is_a: HP:0000001

        [Term]
        id: HP:0032444
        name: Prior blood transfusion
        is_a: HP:0032443

        """ + more);

    private static string Obo(string ontology, string date, string stanzas) =>
        $"format-version: 1.2\ndata-version: {ontology}/releases/{date}\nontology: {ontology}\n\n{stanzas}\n";
}
