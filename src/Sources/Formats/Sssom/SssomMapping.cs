namespace KnowledgeGraph.Sources.Formats.Sssom;

/// <summary>One mapping of an SSSOM TSV file, as the file states it.</summary>
public sealed record SssomMapping
{
    /// <summary>Line of the file on which the row begins, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The mapping set of the row; one object for all rows of a file.</summary>
    public required SssomHeader Set { get; init; }

    /// <summary>Column <c>subject_id</c>; never empty.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Column <c>subject_label</c>; begins with <c>obsolete </c> if the subject is obsolete; or null.</summary>
    public string? SubjectLabel { get; init; }

    /// <summary>Column <c>predicate_id</c>, such as <c>skos:exactMatch</c>; never empty.</summary>
    public required string PredicateId { get; init; }

    /// <summary>Whether <c>predicate_modifier</c> is <c>Not</c>, which negates the mapping.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Column <c>object_id</c>; never empty.</summary>
    public required string ObjectId { get; init; }

    /// <summary>Column <c>object_label</c>, or null.</summary>
    public string? ObjectLabel { get; init; }

    /// <summary>Column <c>mapping_justification</c>, such as <c>semapv:ManualMappingCuration</c>; or null.</summary>
    public string? Justification { get; init; }

    /// <summary>Column <c>confidence</c>: 0 to 1, or null.</summary>
    public double? Confidence { get; init; }
}
