using static KnowledgeGraph.Model.ReportSeverity;

namespace KnowledgeGraph.Sources;

/// <summary>All codes of the import report.</summary>
public static class ReportCodes
{
    // What each file contained.

    /// <summary>Rows, terms or mappings read.</summary>
    public static readonly ReportCode Records = new("RECORDS", "Rows, terms or mappings that were read.");

    /// <summary>Rows that contributed something.</summary>
    public static readonly ReportCode Used = new("USED", "Rows, terms or mappings that contributed to the release.");

    /// <summary>Assertions that come from a row of the file.</summary>
    public static readonly ReportCode Assertions = new("ASSERTIONS", "Assertions of the release that come from rows of this file.");

    /// <summary>Classes of the ontology's own namespace.</summary>
    public static readonly ReportCode Terms = new("TERMS", "Classes of the ontology's own namespace, including obsolete ones.");

    /// <summary>Obsolete classes.</summary>
    public static readonly ReportCode ObsoleteTerms = new("OBSOLETE_TERMS", "Classes that the ontology marks as obsolete.");

    /// <summary>is_a edges.</summary>
    public static readonly ReportCode IsA = new("IS_A", "is_a edges of these classes.");

    /// <summary>Alternative identifiers of terms.</summary>
    public static readonly ReportCode AlternativeIds = new("ALTERNATIVE_IDS", "Alternative identifiers that map to a term.");

    /// <summary>Properties and individuals, which do not become entities.</summary>
    public static readonly ReportCode OntologyProperties = new("PROPERTIES", "Properties and individuals, which do not become entities.", IsLeftOut: true);

    /// <summary>Classes of other ontologies.</summary>
    public static readonly ReportCode ForeignTerms = new("FOREIGN_TERMS", "Classes of other namespaces, which their own ontology describes.", IsLeftOut: true);

    /// <summary>Characteristics of diseases.</summary>
    public static readonly ReportCode Characteristics = new("CHARACTERISTICS", "Relations that state a characteristic of a disease, kept with the disease.");

    /// <summary>Content of an ontology file that the graph does not contain.</summary>
    public static readonly ReportCode SkippedItems = new("SKIPPED_ITEMS", "Kinds of clauses, qualifiers and items that the graph does not contain.");

    /// <summary>Stanzas of kinds that the OBO format does not define.</summary>
    public static readonly ReportCode SkippedStanzas = new("SKIPPED_STANZAS", "Stanzas other than terms, typedefs and instances.", IsLeftOut: true);

    /// <summary>A term that another file of the ontology also contains.</summary>
    public static readonly ReportCode TermOverridden = new("TERM_OVERRIDDEN", "Terms and entries that another file also contains; that file counts.", IsLeftOut: true);

    /// <summary>Relations that the graph does not contain.</summary>
    public static readonly ReportCode OtherRelations = new("OTHER_RELATIONS", "Relations of terms that the graph does not contain.");

    /// <summary>Edges of terms that are not entities.</summary>
    public static readonly ReportCode EdgesOfNoEntity = new("EDGES_OF_NO_ENTITY", "Parents and relations of terms that are not entities: characteristics, and replaced obsolete terms.");

    /// <summary>Distinct diseases of an annotation file.</summary>
    public static readonly ReportCode Diseases = new("DISEASES", "Distinct diseases, as named in the file.");

    /// <summary>Rows with the qualifier NOT.</summary>
    public static readonly ReportCode NotRows = new("NOT_ROWS", "Rows with the qualifier NOT.");

    /// <summary>Rows with a frequency 0/n.</summary>
    public static readonly ReportCode ZeroOfNRows = new("ZERO_OF_N_ROWS", "Rows with a frequency of 0 of n people, which means absent.");

    /// <summary>Rows whose frequency is a term.</summary>
    public static readonly ReportCode FrequencyTerms = new("FREQUENCY_TERMS", "Rows whose frequency is an HPO term.");

    /// <summary>Rows whose frequency is a count.</summary>
    public static readonly ReportCode FrequencyCounts = new("FREQUENCY_COUNTS", "Rows whose frequency is a count of people.");

    /// <summary>Rows whose frequency is a percentage.</summary>
    public static readonly ReportCode FrequencyPercentages = new("FREQUENCY_PERCENTAGES", "Rows whose frequency is a percentage.");

    /// <summary>Rows without a frequency.</summary>
    public static readonly ReportCode FrequencyUnknown = new("FREQUENCY_UNKNOWN", "Rows whose frequency is missing or unreadable; both mean unknown.");

    /// <summary>Gene rows of unknown type.</summary>
    public static readonly ReportCode UnknownAssociations = new("UNKNOWN_ASSOCIATIONS", "Gene rows of type UNKNOWN, which says only that the type was not exported.");

    /// <summary>Translations that became part of the release.</summary>
    public static readonly ReportCode Translated = new("TRANSLATED", "Names and definitions in another language.");

    /// <summary>Texts that are not translated yet.</summary>
    public static readonly ReportCode NotTranslated = new("NOT_TRANSLATED", "Rows without a translation.", IsLeftOut: true);

    /// <summary>Translations of anything but names and definitions.</summary>
    public static readonly ReportCode OtherTranslation = new("OTHER_TRANSLATION", "Translations of texts other than names and definitions, which the graph does not contain.", IsLeftOut: true);

    /// <summary>Translations of terms that the release does not contain.</summary>
    public static readonly ReportCode TranslationUnused = new("TRANSLATION_UNUSED", "Translations of terms that are not entities of this release: newer terms, and replaced obsolete ones.", IsLeftOut: true);

    /// <summary>Rows that HPO derives from other files.</summary>
    public static readonly ReportCode DerivedRows = new("DERIVED_ROWS", "Gene–phenotype rows that HPO derives from its other files; the graph computes them from those files.", IsLeftOut: true);

    /// <summary>genes_to_phenotype.txt without genes_to_disease.txt.</summary>
    public static readonly ReportCode GenesToDiseaseMissing = new("GENES_TO_DISEASE_MISSING", "Files genes_to_phenotype.txt without genes_to_disease.txt: the kind of their gene–disease pairs is unspecified.");

    /// <summary>An association that is a susceptibility according to the name of its disease.</summary>
    public static readonly ReportCode SusceptibilityByName = new("SUSCEPTIBILITY_BY_NAME", "Gene rows that state a cause of a disease whose name says that it is a susceptibility; they count as susceptibilities.");

    // What became of it.

    /// <summary>A file that is not a source.</summary>
    public static readonly ReportCode FileIgnored = new("FILE_IGNORED", "Files in the given folders that are not sources.");

    /// <summary>A file that was given twice.</summary>
    public static readonly ReportCode FileTwice = new("FILE_TWICE", "Files with the same bytes as another file, which count once.");

    /// <summary>Padding after gzip data.</summary>
    public static readonly ReportCode PaddingIgnored = new("PADDING_IGNORED", "Files with zero bytes after their gzip data, which are not read.");

    /// <summary>Bytes after gzip data or a tar archive.</summary>
    public static readonly ReportCode TrailingBytes = new("TRAILING_BYTES", "Files with other bytes after their gzip data or tar archive, which are not read.", Refused);

    /// <summary>Optional columns that a table lacks.</summary>
    public static readonly ReportCode ColumnsMissing = new("COLUMNS_MISSING", "Tables that lack optional columns of their format; these columns are read as empty.");

    /// <summary>A second file of one ontology release.</summary>
    public static readonly ReportCode SameRelease = new("SAME_RELEASE", "Further files of an ontology release that was already read, which count once.", IsLeftOut: true);

    /// <summary>Two files of one release contradict each other.</summary>
    public static readonly ReportCode ReleaseDisagrees = new("RELEASE_DISAGREES", "Differences between two files of one ontology release.", Refused);

    /// <summary>An ontology whose terms do not become entities.</summary>
    public static readonly ReportCode OntologyUnused = new("ONTOLOGY_UNUSED", "Ontologies other than HPO and Mondo.", IsLeftOut: true);

    /// <summary>An older release of a resource.</summary>
    public static readonly ReportCode Overridden = new("OVERRIDDEN", "Files that are older than another file of the same resource, which counts.", IsLeftOut: true);

    /// <summary>A label, a status or a mapping overridden by a newer release.</summary>
    public static readonly ReportCode GaveWay = new("GAVE_WAY", "Labels, statuses and mappings overridden by a newer release or by the authority; the rest of the row counts.");

    /// <summary>Copies in the starter graph of a resource that was imported.</summary>
    public static readonly ReportCode StarterGaveWay = new("STARTER_GAVE_WAY", "Rows of the starter graph copied from a resource that was imported; the imported files count.", IsLeftOut: true);

    /// <summary>A term that a newer release of its ontology no longer contains.</summary>
    public static readonly ReportCode DroppedTerm = new("DROPPED_TERM", "Terms of an older release that the newer one neither contains nor replaces; they stay, marked partial.");

    /// <summary>A newer file that is much smaller than the one it overrides.</summary>
    public static readonly ReportCode OverridesLarger = new("OVERRIDES_LARGER", "Files that override an older file with more than twice as many records.", Refused);

    /// <summary>A term that only mappings contain.</summary>
    public static readonly ReportCode KnownFromMapping = new("KNOWN_FROM_MAPPING", "Terms in use that only mapping sets contain; their names come from there.");

    /// <summary>A term that only edges contain.</summary>
    public static readonly ReportCode KnownFromEdge = new("KNOWN_FROM_EDGE", "Terms that only KGX edges contain.");

    /// <summary>An obsolete term that only mappings contain.</summary>
    public static readonly ReportCode ObsoleteSubject = new("OBSOLETE_SUBJECT", "Obsolete terms that only mapping sets contain; their names come from there.");

    /// <summary>A mapping of an obsolete term.</summary>
    public static readonly ReportCode ObsoleteMapping = new("OBSOLETE_MAPPING", "Mappings of obsolete terms, which cause no merges.");

    /// <summary>A mapping of a characteristic.</summary>
    public static readonly ReportCode CharacteristicMapping = new("CHARACTERISTIC_MAPPING", "Mappings of characteristics, which are not diseases; they cause no merges.");

    /// <summary>A mapping that the set negates.</summary>
    public static readonly ReportCode MappingDenied = new("MAPPING_DENIED", "Mappings that their set negates, and entries for which it found no match.", IsLeftOut: true);

    /// <summary>A mapping that the graph does not contain.</summary>
    public static readonly ReportCode MappingUnused = new("MAPPING_UNUSED", "Mappings between entries that are not entities of the graph, or with a predicate that the graph does not contain.", IsLeftOut: true);

    /// <summary>A merge of two terms of Mondo, or of two categories.</summary>
    public static readonly ReportCode MergeRefused = new("MERGE_REFUSED", "Merges that were refused because they would merge two terms of Mondo, or entries of two categories.", Refused);

    /// <summary>An identifier that maps to its replacement.</summary>
    public static readonly ReportCode Replaced = new("REPLACED", "Obsolete and withdrawn entries that map to their replacement.");

    /// <summary>An obsolete entry without a replacement.</summary>
    public static readonly ReportCode Deprecated = new("DEPRECATED", "Obsolete and withdrawn entries without a single replacement, kept as deprecated entities.");

    /// <summary>An alternative id that is a term of its own.</summary>
    public static readonly ReportCode AlternativeInUse = new("ALTERNATIVE_IN_USE", "Alternative identifiers that are terms in use themselves.", Refused);

    /// <summary>An alternative id that contradicts the replacement that the obsolete term itself names.</summary>
    public static readonly ReportCode AlternativeOverruled = new("ALTERNATIVE_OVERRULED", "Alternative identifiers of obsolete terms that name another replacement themselves, which counts.");

    /// <summary>A suggested replacement that is missing.</summary>
    public static readonly ReportCode CandidateUnknown = new("CANDIDATE_UNKNOWN", "Suggested replacements of obsolete terms that none of the files contains.");

    /// <summary>A characteristic of diseases.</summary>
    public static readonly ReportCode CharacteristicTerm = new("CHARACTERISTIC_TERM", "Mondo terms that are characteristics of diseases, not diseases.");

    /// <summary>A GARD record merged by its source.</summary>
    public static readonly ReportCode GardBySource = new("GARD_BY_SOURCE", "GARD records merged into the term to which Mondo maps their own source.");

    /// <summary>A GARD record that is one entity with its source.</summary>
    public static readonly ReportCode GardWithSource = new("GARD_WITH_SOURCE", "GARD records that are one entity with the entry that they name as their source, to which no Mondo term in use is mapped exactly.");

    /// <summary>A GARD record merged by Mondo's reference to it.</summary>
    public static readonly ReportCode GardByCrossReference = new("GARD_BY_CROSS_REFERENCE", "GARD records without a source mapped by Mondo, merged into the only Mondo term that refers to them.");

    /// <summary>A GARD record that remains a separate entity.</summary>
    public static readonly ReportCode GardItself = new("GARD_ITSELF", "GARD records that remain separate entities.");

    /// <summary>A cross-reference that repeats another one.</summary>
    public static readonly ReportCode XrefRepeated = new("XREF_REPEATED", "Rows of cross-references that say the same about an entity as another row, or less.", IsLeftOut: true);

    /// <summary>A cross-reference of an entity to itself.</summary>
    public static readonly ReportCode SelfXref = new("SELF_XREF", "Rows of cross-references to the same entity that the record belongs to.", IsLeftOut: true);

    /// <summary>Two entities that may be the same.</summary>
    public static readonly ReportCode PossiblySame = new("POSSIBLY_SAME", "Pairs of entities that may be the same although no authority says so; they are not merged.");

    /// <summary>A disease entry merged into Mondo.</summary>
    public static readonly ReportCode DiseaseMerged = new("DISEASE_MERGED", "Annotated entries that Mondo maps exactly.");

    /// <summary>A disease entry that remains a separate entity.</summary>
    public static readonly ReportCode DiseaseUnmapped = new("DISEASE_UNMAPPED", "Annotated entries to which no Mondo term in use is mapped exactly.");

    /// <summary>Two levels for one disease.</summary>
    public static readonly ReportCode LevelDisagrees = new("LEVEL_DISAGREES", "GARD records that state different levels for one disease; the more general one counts.");

    /// <summary>An OMIM number of a disease, stated as one of a gene.</summary>
    public static readonly ReportCode OmimDiseaseAsGene = new("OMIM_DISEASE_AS_GENE", "OMIM numbers of diseases that a source states for a gene; they do not identify a gene.");

    /// <summary>A gene that HGNC does not contain.</summary>
    public static readonly ReportCode GeneUnknownToHgnc = new("GENE_UNKNOWN_TO_HGNC", "Genes that HGNC does not contain; they keep their source's identifier.");

    /// <summary>A row without a gene.</summary>
    public static readonly ReportCode NotAGene = new("NOT_A_GENE", "Rows whose gene does not have the identifier of a gene.", Refused, IsLeftOut: true);

    /// <summary>A locus.</summary>
    public static readonly ReportCode LocusOnly = new("LOCUS_ONLY", "Gene rows about a locus, kept as text.", IsLeftOut: true);

    /// <summary>A gene row combined with another one.</summary>
    public static readonly ReportCode GeneRowJoined = new("GENE_ROW_JOINED", "Gene rows combined with a row of another file on the same source, gene and stated disease.", IsLeftOut: true);

    /// <summary>A gene row typed by another one.</summary>
    public static readonly ReportCode TypedByPair = new("TYPED_BY_PAIR", "Gene rows of unknown type that get the type from another file, although it states the disease under another identifier.");

    /// <summary>A row that repeats a row of another file.</summary>
    public static readonly ReportCode RowMerged = new("MERGED", "Rows that say exactly the same as a row of another file.", IsLeftOut: true);

    /// <summary>An aspect that contradicts the ontology.</summary>
    public static readonly ReportCode AspectDisagrees = new("ASPECT_DISAGREES", "Annotations whose aspect contradicts the branch of their term; the branch counts.", Refused);

    /// <summary>A cross-reference to an unknown entry.</summary>
    public static readonly ReportCode UnknownXref = new("UNKNOWN_XREF", "Cross-references to unknown Disease Ontology terms, kept as written.");

    /// <summary>Nodes that are not part of the graph.</summary>
    public static readonly ReportCode OtherCategory = new("OTHER_CATEGORY", "Nodes of categories that the graph does not contain, listed by kind.", IsLeftOut: true);

    /// <summary>Predicates that the graph does not contain.</summary>
    public static readonly ReportCode PredicateUnused = new("PREDICATE_UNUSED", "Edges that the graph does not contain, listed by kind.", IsLeftOut: true);

    /// <summary>A predicate that is in no known vocabulary.</summary>
    public static readonly ReportCode PredicateUnknown = new("PREDICATE_UNKNOWN", "Edges and mappings with a predicate that is in no known vocabulary.", Refused, IsLeftOut: true);

    /// <summary>Ends that do not fit the predicate.</summary>
    public static readonly ReportCode PredicateEnds = new("PREDICATE_ENDS", "Edges whose ends do not fit their predicate, such as a disease as the object of has_phenotype.", Refused, IsLeftOut: true);

    /// <summary>A gene of another species.</summary>
    public static readonly ReportCode GeneOfOtherSpecies = new("GENE_OF_OTHER_SPECIES", "Edges of genes of other species, or of genes that neither HGNC nor a node names, listed by kind.", IsLeftOut: true);

    /// <summary>An edge that occurs twice in a file.</summary>
    public static readonly ReportCode EdgeTwice = new("EDGE_TWICE", "Edges that repeat an earlier edge of the file with the same id and content, which count once.", IsLeftOut: true);

    /// <summary>A relation of an entity to itself.</summary>
    public static readonly ReportCode SelfRelation = new("SELF_RELATION", "Relations that a source states between an entity and itself.", IsLeftOut: true);

    /// <summary>A node whose category another source contradicts.</summary>
    public static readonly ReportCode NodeCategory = new("NODE_CATEGORY", "Nodes whose category differs from that of the entity to which their id maps.", Refused, IsLeftOut: true);

    /// <summary>An edge to a missing entry.</summary>
    public static readonly ReportCode Dangling = new("DANGLING", "References to entries that none of the files contains.", Refused, IsLeftOut: true);

    /// <summary>An edge from an entity to itself.</summary>
    public static readonly ReportCode SelfLoop = new("SELF_LOOP", "Hierarchy edges and relations whose ends were merged into one entity.", IsLeftOut: true);

    /// <summary>An edge below an obsolete term.</summary>
    public static readonly ReportCode ObsoleteParent = new("OBSOLETE_PARENT", "Hierarchy edges from terms in use to an obsolete term; they are attached to its replacement or to the next terms in use above it.");

    /// <summary>A disease without parents.</summary>
    public static readonly ReportCode NoParent = new("NO_PARENT", "Diseases that Mondo does not contain and that no source places below another one; they are roots.");

    /// <summary>An edge that would close a cycle.</summary>
    public static readonly ReportCode LoopDropped = new("LOOP_DROPPED", "Hierarchy edges of the lower-ranked source that would close a cycle that no single file contains.", IsLeftOut: true);

    /// <summary>An entity without a name.</summary>
    public static readonly ReportCode Unlabelled = new("UNLABELLED", "Entities for which no source states a name.");

    /// <summary>A row that a reader rejected.</summary>
    public static readonly ReportCode RowRejected = new("ROW_REJECTED", "Rows that could not be read.", Rejected, IsLeftOut: true);

    /// <summary>An identifier that cannot be read.</summary>
    public static readonly ReportCode BadIdentifier = new("BAD_IDENTIFIER", "Rows with an identifier that cannot be read or has an unknown prefix.", Rejected, IsLeftOut: true);

    /// <summary>A namespace of a KGX file that is not registered.</summary>
    public static readonly ReportCode UnknownPrefix = new("UNKNOWN_PREFIX", "KGX nodes and edges with an unregistered namespace, listed by namespace; they are left out.", Rejected, IsLeftOut: true);

    /// <summary>A part of a row, term or node that cannot be read.</summary>
    public static readonly ReportCode PartRejected = new("PART_REJECTED", "Clauses, cells and edges that could not be read; the rest of their row, term or node counts.", Rejected);

    /// <summary>A reference within a row to a missing entry.</summary>
    public static readonly ReportCode PartDangling = new("PART_DANGLING", "Qualifiers and relations with entries that none of the files contains; the rest of their row or term counts.", Refused);

    /// <summary>A value that cannot be read.</summary>
    public static readonly ReportCode BadValue = new("BAD_VALUE", "Rows with a value that the format does not allow.", Rejected, IsLeftOut: true);

    /// <summary>A frequency that cannot be read.</summary>
    public static readonly ReportCode FrequencyUnreadable = new("FREQUENCY_UNREADABLE", "Assertions with an unreadable frequency; they are kept with an unknown frequency.", Refused);

    /// <summary>An identifier that occurs twice in a file.</summary>
    public static readonly ReportCode DuplicateId = new("DUPLICATE_ID", "Rows with an identifier that already occurs in the same file.", Rejected, IsLeftOut: true);
}
