using static KnowledgeGraph.Model.ReportSeverity;

namespace KnowledgeGraph.Sources;

/// <summary>Every line that an import report may have.</summary>
public static class ReportCodes
{
    // What each file gave.

    /// <summary>Rows, terms or mappings read.</summary>
    public static readonly ReportCode Records = new("RECORDS", "Rows, terms or mappings that were read.");

    /// <summary>Rows that gave something.</summary>
    public static readonly ReportCode Used = new("USED", "Rows, terms or mappings that gave something to the release.");

    /// <summary>Assertions that rest on a row of the file.</summary>
    public static readonly ReportCode Assertions = new("ASSERTIONS", "Assertions of the release that were made of rows of this file.");

    /// <summary>Classes of the ontology's own namespace.</summary>
    public static readonly ReportCode Terms = new("TERMS", "Classes of the ontology's own namespace, obsolete ones included.");

    /// <summary>Obsolete classes.</summary>
    public static readonly ReportCode ObsoleteTerms = new("OBSOLETE_TERMS", "Classes that the ontology marks obsolete.");

    /// <summary>is_a edges.</summary>
    public static readonly ReportCode IsA = new("IS_A", "is_a edges of these classes.");

    /// <summary>Alternative identifiers of terms.</summary>
    public static readonly ReportCode AlternativeIds = new("ALTERNATIVE_IDS", "Alternative identifiers that stand for a term.");

    /// <summary>Properties and individuals, which make no entity.</summary>
    public static readonly ReportCode OntologyProperties = new("PROPERTIES", "Properties and individuals, which make no entity.", IsLeftOut: true);

    /// <summary>Classes of other ontologies.</summary>
    public static readonly ReportCode ForeignTerms = new("FOREIGN_TERMS", "Classes of other namespaces, which their own ontology describes.", IsLeftOut: true);

    /// <summary>Characteristics of diseases.</summary>
    public static readonly ReportCode Characteristics = new("CHARACTERISTICS", "Relations that give a disease a characteristic, kept with the disease.");

    /// <summary>What an ontology file holds and the graph does not.</summary>
    public static readonly ReportCode SkippedItems = new("SKIPPED_ITEMS", "Kinds of clauses, qualifiers and items that the graph does not hold.");

    /// <summary>Stanzas of kinds that the OBO format does not define.</summary>
    public static readonly ReportCode SkippedStanzas = new("SKIPPED_STANZAS", "Stanzas other than terms, typedefs and instances.", IsLeftOut: true);

    /// <summary>A term that another file of the ontology gives as well.</summary>
    public static readonly ReportCode TermOverridden = new("TERM_OVERRIDDEN", "Terms and entries that another file gives as well; that file counts.", IsLeftOut: true);

    /// <summary>Relations that the graph does not hold.</summary>
    public static readonly ReportCode OtherRelations = new("OTHER_RELATIONS", "Relations of terms that the graph does not hold.");

    /// <summary>Edges of terms that are no entity.</summary>
    public static readonly ReportCode EdgesOfNoEntity = new("EDGES_OF_NO_ENTITY", "Parents and relations of terms that are not entities: characteristics, and obsolete terms that gave way.");

    /// <summary>Distinct diseases of an annotation file.</summary>
    public static readonly ReportCode Diseases = new("DISEASES", "Distinct diseases, as the file names them.");

    /// <summary>Rows with the qualifier NOT.</summary>
    public static readonly ReportCode NotRows = new("NOT_ROWS", "Rows with the qualifier NOT.");

    /// <summary>Rows with a frequency 0/n.</summary>
    public static readonly ReportCode ZeroOfNRows = new("ZERO_OF_N_ROWS", "Rows with a frequency of 0 of n people, which means absent.");

    /// <summary>Rows whose frequency is a term.</summary>
    public static readonly ReportCode FrequencyTerms = new("FREQUENCY_TERMS", "Rows whose frequency is a term of HPO.");

    /// <summary>Rows whose frequency is a count.</summary>
    public static readonly ReportCode FrequencyCounts = new("FREQUENCY_COUNTS", "Rows whose frequency is a count of people.");

    /// <summary>Rows whose frequency is a percentage.</summary>
    public static readonly ReportCode FrequencyPercentages = new("FREQUENCY_PERCENTAGES", "Rows whose frequency is a percentage.");

    /// <summary>Rows without a frequency.</summary>
    public static readonly ReportCode FrequencyUnknown = new("FREQUENCY_UNKNOWN", "Rows without a frequency, or with one that cannot be read; both mean unknown.");

    /// <summary>Gene rows of unknown type.</summary>
    public static readonly ReportCode UnknownAssociations = new("UNKNOWN_ASSOCIATIONS", "Gene rows of type UNKNOWN, which says only that the type was not exported.");

    /// <summary>Translations that became part of the release.</summary>
    public static readonly ReportCode Translated = new("TRANSLATED", "Names and definitions in another language.");

    /// <summary>Texts that are not translated yet.</summary>
    public static readonly ReportCode NotTranslated = new("NOT_TRANSLATED", "Rows without a translation.", IsLeftOut: true);

    /// <summary>Translations of anything but names and definitions.</summary>
    public static readonly ReportCode OtherTranslation = new("OTHER_TRANSLATION", "Translations of other texts than names and definitions, which the graph does not hold.", IsLeftOut: true);

    /// <summary>Translations of terms that the release does not hold.</summary>
    public static readonly ReportCode TranslationUnused = new("TRANSLATION_UNUSED", "Translations of terms that are not entities of this release: newer ones, and obsolete ones that gave way to others.", IsLeftOut: true);

    /// <summary>Rows that HPO derives from other files.</summary>
    public static readonly ReportCode DerivedRows = new("DERIVED_ROWS", "Rows from gene to phenotype, which HPO derives from its other files; the graph answers them from these.", IsLeftOut: true);

    /// <summary>genes_to_phenotype.txt without genes_to_disease.txt.</summary>
    public static readonly ReportCode GenesToDiseaseMissing = new("GENES_TO_DISEASE_MISSING", "Files genes_to_phenotype.txt without genes_to_disease.txt: their pairs of gene and disease are of unspecified kind.");

    /// <summary>An association that is a susceptibility by the name of its disease.</summary>
    public static readonly ReportCode SusceptibilityByName = new("SUSCEPTIBILITY_BY_NAME", "Gene rows that make a gene causal for what is a susceptibility by its name; they are susceptibilities.");

    // What became of it.

    /// <summary>A file that is no source.</summary>
    public static readonly ReportCode FileIgnored = new("FILE_IGNORED", "Files in the folders given that are not sources.");

    /// <summary>A file that was given twice.</summary>
    public static readonly ReportCode FileTwice = new("FILE_TWICE", "Files with the very bytes of another one, which count once.");

    /// <summary>Padding behind gzip data.</summary>
    public static readonly ReportCode PaddingIgnored = new("PADDING_IGNORED", "Files with bytes of zero behind their gzip data, which are not read.");

    /// <summary>Bytes behind gzip data or a tar archive.</summary>
    public static readonly ReportCode TrailingBytes = new("TRAILING_BYTES", "Files with other bytes behind their gzip data or tar archive, which are not read.", Refused);

    /// <summary>Optional columns that a table lacks.</summary>
    public static readonly ReportCode ColumnsMissing = new("COLUMNS_MISSING", "Tables that lack optional columns of their format; these columns are read as empty.");

    /// <summary>A second file of one ontology release.</summary>
    public static readonly ReportCode SameRelease = new("SAME_RELEASE", "Further files of an ontology release that was read already, which count once.", IsLeftOut: true);

    /// <summary>Two files of one release contradict each other.</summary>
    public static readonly ReportCode ReleaseDisagrees = new("RELEASE_DISAGREES", "Differences between two files of one ontology release.", Refused);

    /// <summary>An ontology that makes no entities.</summary>
    public static readonly ReportCode OntologyUnused = new("ONTOLOGY_UNUSED", "Ontologies other than HPO and Mondo.", IsLeftOut: true);

    /// <summary>An older release of a resource.</summary>
    public static readonly ReportCode Overridden = new("OVERRIDDEN", "Files of an older release than another file of the same resource, which counts.", IsLeftOut: true);

    /// <summary>A newer release decided on a label, a status or a mapping.</summary>
    public static readonly ReportCode GaveWay = new("GAVE_WAY", "Labels, statuses and mappings that gave way to those of a newer release or of the authority; the rest of the row counts.");

    /// <summary>Copies in the starter graph of a resource that was imported.</summary>
    public static readonly ReportCode SeedGaveWay = new("SEED_GAVE_WAY", "Rows that the starter graph copied from a resource which was imported; the imported files count.", IsLeftOut: true);

    /// <summary>A term that a newer release of its ontology no longer holds.</summary>
    public static readonly ReportCode DroppedTerm = new("DROPPED_TERM", "Terms of an older release that the newer one neither holds nor replaces; they stay, marked partial.");

    /// <summary>A newer file that is much smaller than the one it overrides.</summary>
    public static readonly ReportCode OverridesLarger = new("OVERRIDES_LARGER", "Files that override an older file with more than twice as many records.", Refused);

    /// <summary>A term known from mappings only.</summary>
    public static readonly ReportCode KnownFromMapping = new("KNOWN_FROM_MAPPING", "Live terms that only mapping sets know, named from there.");

    /// <summary>A term known from edges only.</summary>
    public static readonly ReportCode KnownFromEdge = new("KNOWN_FROM_EDGE", "Terms that only KGX edges know.");

    /// <summary>An obsolete term known from mappings only.</summary>
    public static readonly ReportCode ObsoleteSubject = new("OBSOLETE_SUBJECT", "Obsolete terms that only mapping sets know, named from there.");

    /// <summary>A mapping of an obsolete term.</summary>
    public static readonly ReportCode ObsoleteMapping = new("OBSOLETE_MAPPING", "Mappings of obsolete terms, which merge nothing.");

    /// <summary>A mapping of a characteristic.</summary>
    public static readonly ReportCode CharacteristicMapping = new("CHARACTERISTIC_MAPPING", "Mappings of characteristics, which are not diseases; they merge nothing.");

    /// <summary>A mapping that the set denies.</summary>
    public static readonly ReportCode MappingDenied = new("MAPPING_DENIED", "Mappings that their set denies, and entries that it found no match for.", IsLeftOut: true);

    /// <summary>A mapping without a place in the graph.</summary>
    public static readonly ReportCode MappingUnused = new("MAPPING_UNUSED", "Mappings between entries that are not entities of the graph, or with a predicate that it does not hold.", IsLeftOut: true);

    /// <summary>A merge that would bring two terms of Mondo, or two categories, together.</summary>
    public static readonly ReportCode MergeRefused = new("MERGE_REFUSED", "Merges that were refused, as two terms of Mondo or two kinds of things would meet.", Refused);

    /// <summary>An identifier that gave way to its replacement.</summary>
    public static readonly ReportCode Replaced = new("REPLACED", "Obsolete and withdrawn entries that stand for what replaced them.");

    /// <summary>An obsolete entry without a replacement.</summary>
    public static readonly ReportCode Deprecated = new("DEPRECATED", "Obsolete and withdrawn entries without a single replacement, kept as deprecated entities.");

    /// <summary>An alternative id that is a term of its own.</summary>
    public static readonly ReportCode AlternativeInUse = new("ALTERNATIVE_IN_USE", "Alternative identifiers that are terms in use themselves.", Refused);

    /// <summary>An alternative id that contradicts the replacement that the obsolete term itself names.</summary>
    public static readonly ReportCode AlternativeOverruled = new("ALTERNATIVE_OVERRULED", "Alternative identifiers of obsolete terms that name another replacement themselves, which counts.");

    /// <summary>A term to use in place of an obsolete one that is not there.</summary>
    public static readonly ReportCode CandidateUnknown = new("CANDIDATE_UNKNOWN", "Terms named to be used in place of an obsolete one that none of the files read holds.");

    /// <summary>A characteristic of diseases.</summary>
    public static readonly ReportCode CharacteristicTerm = new("CHARACTERISTIC_TERM", "Terms of Mondo that are characteristics of diseases, not diseases.");

    /// <summary>A record of GARD merged by its source.</summary>
    public static readonly ReportCode GardBySource = new("GARD_BY_SOURCE", "Records of GARD that went where Mondo maps their own source.");

    /// <summary>A record of GARD that is one entity with its source.</summary>
    public static readonly ReportCode GardWithSource = new("GARD_WITH_SOURCE", "Records of GARD that are one entity with the entry that they name as their source, which no term of Mondo in use is mapped to exactly.");

    /// <summary>A record of GARD merged by Mondo's reference to it.</summary>
    public static readonly ReportCode GardByCrossReference = new("GARD_BY_CROSS_REFERENCE", "Records of GARD without a source that Mondo maps, which went to the one term of Mondo that refers to them.");

    /// <summary>A record of GARD that stays itself.</summary>
    public static readonly ReportCode GardItself = new("GARD_ITSELF", "Records of GARD that stay themselves.");

    /// <summary>A cross-reference that repeats another one.</summary>
    public static readonly ReportCode XrefRepeated = new("XREF_REPEATED", "Rows of cross-references that say of an entity what another row says, or less.", IsLeftOut: true);

    /// <summary>A cross-reference of an entity to itself.</summary>
    public static readonly ReportCode SelfXref = new("SELF_XREF", "Rows of cross-references to the very entity that the record is part of.", IsLeftOut: true);

    /// <summary>Two entities that may be the same.</summary>
    public static readonly ReportCode PossiblySame = new("POSSIBLY_SAME", "Pairs of entities that may be the same, though no authority says so; they are not merged.");

    /// <summary>A disease entry merged into Mondo.</summary>
    public static readonly ReportCode DiseaseMerged = new("DISEASE_MERGED", "Annotated entries that Mondo maps exactly.");

    /// <summary>A disease entry that stays itself.</summary>
    public static readonly ReportCode DiseaseUnmapped = new("DISEASE_UNMAPPED", "Annotated entries that no term of Mondo in use is mapped to exactly.");

    /// <summary>Two levels for one disease.</summary>
    public static readonly ReportCode LevelDisagrees = new("LEVEL_DISAGREES", "Records of GARD that give one disease another level; the more general one counts.");

    /// <summary>An OMIM number of a disease, given as one of a gene.</summary>
    public static readonly ReportCode OmimDiseaseAsGene = new("OMIM_DISEASE_AS_GENE", "OMIM numbers of diseases that a source gives for a gene; they name no gene.");

    /// <summary>A gene that HGNC does not know.</summary>
    public static readonly ReportCode GeneUnknownToHgnc = new("GENE_UNKNOWN_TO_HGNC", "Genes that stay under their source's identifier.");

    /// <summary>A row that names no gene.</summary>
    public static readonly ReportCode NotAGene = new("NOT_A_GENE", "Rows whose gene has no identifier of a gene.", Refused, IsLeftOut: true);

    /// <summary>A locus.</summary>
    public static readonly ReportCode LocusOnly = new("LOCUS_ONLY", "Gene rows that speak of a locus, kept as text.", IsLeftOut: true);

    /// <summary>A gene row that joined another one.</summary>
    public static readonly ReportCode GeneRowJoined = new("GENE_ROW_JOINED", "Gene rows that joined a row of another file on the same source, gene and stated disease.", IsLeftOut: true);

    /// <summary>A gene row typed by another one.</summary>
    public static readonly ReportCode TypedByPair = new("TYPED_BY_PAIR", "Gene rows of unknown type that another file types, though it files the disease elsewhere.");

    /// <summary>A row that says what another file says.</summary>
    public static readonly ReportCode RowMerged = new("MERGED", "Rows that say exactly what a row of another file says.", IsLeftOut: true);

    /// <summary>An aspect that contradicts the ontology.</summary>
    public static readonly ReportCode AspectDisagrees = new("ASPECT_DISAGREES", "Annotations whose aspect contradicts the branch of their term; the branch counts.", Refused);

    /// <summary>A cross-reference to an unknown entry.</summary>
    public static readonly ReportCode UnknownXref = new("UNKNOWN_XREF", "Cross-references to Disease Ontology terms that are not known, kept as written.");

    /// <summary>Nodes that are no part of the graph.</summary>
    public static readonly ReportCode OtherCategory = new("OTHER_CATEGORY", "Nodes of categories that the graph does not hold, listed by kind.", IsLeftOut: true);

    /// <summary>Predicates that the graph does not hold.</summary>
    public static readonly ReportCode PredicateUnused = new("PREDICATE_UNUSED", "Edges that the graph does not hold, listed by kind.", IsLeftOut: true);

    /// <summary>A predicate of no vocabulary.</summary>
    public static readonly ReportCode PredicateUnknown = new("PREDICATE_UNKNOWN", "Edges and mappings with a predicate that no vocabulary here knows.", Refused, IsLeftOut: true);

    /// <summary>Ends that a predicate does not join.</summary>
    public static readonly ReportCode PredicateEnds = new("PREDICATE_ENDS", "Edges with ends that their predicate does not join, such as a phenotype that is a disease.", Refused, IsLeftOut: true);

    /// <summary>A gene of another species.</summary>
    public static readonly ReportCode GeneOfOtherSpecies = new("GENE_OF_OTHER_SPECIES", "Edges of genes of other species, or of genes that neither HGNC nor a node names, listed by kind.", IsLeftOut: true);

    /// <summary>An edge that stands twice in a file.</summary>
    public static readonly ReportCode EdgeTwice = new("EDGE_TWICE", "Edges with the id of an earlier edge of the file that says the same, which count once.", IsLeftOut: true);

    /// <summary>A relation of an entity to itself.</summary>
    public static readonly ReportCode SelfRelation = new("SELF_RELATION", "Relations that a source states between an entity and itself.", IsLeftOut: true);

    /// <summary>A node whose category another source contradicts.</summary>
    public static readonly ReportCode NodeCategory = new("NODE_CATEGORY", "Nodes with another category than the entity that their id stands for.", Refused, IsLeftOut: true);

    /// <summary>An edge to nothing.</summary>
    public static readonly ReportCode Dangling = new("DANGLING", "References to entries that none of the files holds.", Refused, IsLeftOut: true);

    /// <summary>An edge from an entity to itself.</summary>
    public static readonly ReportCode SelfLoop = new("SELF_LOOP", "Hierarchy edges and relations whose ends were merged into one entity.", IsLeftOut: true);

    /// <summary>An edge below an obsolete term.</summary>
    public static readonly ReportCode ObsoleteParent = new("OBSOLETE_PARENT", "Hierarchy edges of terms in use that end at an obsolete term; they are attached to its replacement or to the next terms in use above it.");

    /// <summary>A disease without parents.</summary>
    public static readonly ReportCode NoParent = new("NO_PARENT", "Diseases that Mondo does not hold and that no source places below another one; they are roots.");

    /// <summary>An edge that would close a loop.</summary>
    public static readonly ReportCode LoopDropped = new("LOOP_DROPPED", "Hierarchy edges of the lower-ranked source that would close a loop which no single file holds.", IsLeftOut: true);

    /// <summary>An entity without a name.</summary>
    public static readonly ReportCode Unlabelled = new("UNLABELLED", "Entities that no source names.");

    /// <summary>A row that a reader rejected.</summary>
    public static readonly ReportCode RowRejected = new("ROW_REJECTED", "Rows that could not be read.", Rejected, IsLeftOut: true);

    /// <summary>An identifier that cannot be read.</summary>
    public static readonly ReportCode BadIdentifier = new("BAD_IDENTIFIER", "Rows with an identifier that cannot be read or has an unknown prefix.", Rejected, IsLeftOut: true);

    /// <summary>A namespace of a KGX file that is not registered.</summary>
    public static readonly ReportCode UnknownPrefix = new("UNKNOWN_PREFIX", "KGX nodes and edges with a namespace that is not registered, listed by namespace; they are left out.", Rejected, IsLeftOut: true);

    /// <summary>A part of a row, term or node that cannot be read.</summary>
    public static readonly ReportCode PartRejected = new("PART_REJECTED", "Clauses, cells and edges that could not be read; the rest of their row, term or node counts.", Rejected);

    /// <summary>A reference within a row that leads to nothing.</summary>
    public static readonly ReportCode PartDangling = new("PART_DANGLING", "Qualifiers and relations that name entries which none of the files holds; the rest of their row or term counts.", Refused);

    /// <summary>A value that cannot be read.</summary>
    public static readonly ReportCode BadValue = new("BAD_VALUE", "Rows with a value that is none of those the format allows.", Rejected, IsLeftOut: true);

    /// <summary>A frequency that cannot be read.</summary>
    public static readonly ReportCode FrequencyUnreadable = new("FREQUENCY_UNREADABLE", "Assertions with a frequency that cannot be read; they are kept with an unknown frequency.", Refused);

    /// <summary>An identifier that stands twice in a file.</summary>
    public static readonly ReportCode DuplicateId = new("DUPLICATE_ID", "Rows with an identifier that stands in the same file already.", Rejected, IsLeftOut: true);
}
