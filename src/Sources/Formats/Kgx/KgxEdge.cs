namespace KnowledgeGraph.Sources.Formats.Kgx;

/// <summary>
/// One row of a KGX edges file, as the file states it: identifiers are raw, multivalued cells are split at <c>|</c>.
/// Column names are those of the Biolink model and of <c>seed/edges.tsv</c>.
/// </summary>
/// <remarks>Format: https://github.com/biolink/kgx/blob/master/specification/kgx-format.md</remarks>
public sealed record KgxEdge
{
    /// <summary>Line of the file, from 1; the header is line 1.</summary>
    public required long Line { get; init; }

    /// <summary>Column <c>id</c>, or null: KGX recommends but does not require it.</summary>
    public string? Id { get; init; }

    /// <summary>Column <c>subject</c>: a CURIE or IRI; never empty.</summary>
    public required string Subject { get; init; }

    /// <summary>Column <c>predicate</c>: a Biolink predicate such as <c>biolink:subclass_of</c>; never empty.</summary>
    public required string Predicate { get; init; }

    /// <summary>Column <c>object</c>: a CURIE or IRI; never empty.</summary>
    public required string Object { get; init; }

    /// <summary>Column <c>relation</c>: the predicate of the source ontology, for example <c>RO:0004003</c>, or null.</summary>
    public string? Relation { get; init; }

    /// <summary>Columns <c>category</c>: Biolink association classes.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Column <c>primary_knowledge_source</c> (an <c>infores:</c> id), or null.</summary>
    public string? PrimaryKnowledgeSource { get; init; }

    /// <summary>Column <c>aggregator_knowledge_source</c> (<c>infores:</c> ids).</summary>
    public IReadOnlyList<string> AggregatorKnowledgeSources { get; init; } = [];

    /// <summary>Column <c>knowledge_source</c>, the older form of the source; may be a file name.</summary>
    public string? KnowledgeSource { get; init; }

    /// <summary>Column <c>provided_by</c>: where the row comes from.</summary>
    public IReadOnlyList<string> ProvidedBy { get; init; } = [];

    /// <summary>Column <c>publications</c>: PMID and other publication identifiers, also split at <c>;</c> and <c>,</c> before an identifier.</summary>
    public IReadOnlyList<string> Publications { get; init; } = [];

    /// <summary>Column <c>has_evidence</c>: evidence codes (ECO, or IEA, PCS, TAS).</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Column <c>negated</c>: true when the edge states an absence; false when the cell is empty.</summary>
    public bool Negated { get; init; }

    /// <summary>Column <c>frequency_qualifier</c>: an HPO frequency term or free text, or null for unknown.</summary>
    public string? FrequencyQualifier { get; init; }

    /// <summary>Column <c>has_count</c>: individuals with the phenotype, or null.</summary>
    public long? Count { get; init; }

    /// <summary>Column <c>has_total</c>: individuals examined, or null.</summary>
    public long? Total { get; init; }

    /// <summary>Column <c>has_percentage</c>: 0 to 100, or null.</summary>
    public double? Percentage { get; init; }

    /// <summary>Column <c>has_quotient</c>: 0 to 1, or null.</summary>
    public double? Quotient { get; init; }

    /// <summary>Column <c>onset_qualifier</c>: an HPO onset term, or null.</summary>
    public string? OnsetQualifier { get; init; }

    /// <summary>Column <c>sex_qualifier</c>: a PATO term or word, or null.</summary>
    public string? SexQualifier { get; init; }

    /// <summary>Column <c>modifier_qualifier</c>: HPO clinical modifiers.</summary>
    public IReadOnlyList<string> ModifierQualifiers { get; init; } = [];

    /// <summary>Column <c>original_subject</c>: the subject as the primary source states it, or null.</summary>
    public string? OriginalSubject { get; init; }

    /// <summary>Column <c>original_predicate</c>: the predicate as the primary source states it, or null.</summary>
    public string? OriginalPredicate { get; init; }

    /// <summary>Column <c>original_object</c>: the object as the primary source states it, or null.</summary>
    public string? OriginalObject { get; init; }

    /// <summary>Column <c>attributed_to</c>: the entity to which our reading attributes the statement, or null.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>Column <c>attribution_reason</c>: the reason for the attribution, or null.</summary>
    public string? AttributionReason { get; init; }

    /// <summary>Cells of columns that have no property here, by column name in file order, unsplit; empty cells are left out.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Extra { get; init; } = [];
}
