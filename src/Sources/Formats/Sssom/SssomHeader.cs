namespace KnowledgeGraph.Sources.Formats.Sssom;

/// <summary>The metadata block of an SSSOM TSV file: the slots of its mapping set.</summary>
/// <remarks>Format: https://mapping-commons.github.io/sssom/spec-formats-tsv/</remarks>
public sealed record SssomHeader
{
    /// <summary>Slot <c>mapping_set_id</c>, or null.</summary>
    public string? MappingSetId { get; init; }

    /// <summary>Slot <c>mapping_set_version</c>, or null.</summary>
    public string? MappingSetVersion { get; init; }

    /// <summary>Slot <c>mapping_provider</c>: the publisher of the set; or null.</summary>
    public string? MappingProvider { get; init; }

    /// <summary>Slot <c>mapping_date</c> or <c>publication_date</c> as written, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Slot <c>license</c>, or null.</summary>
    public string? License { get; init; }

    /// <summary>Slot <c>subject_source</c>, or null.</summary>
    public string? SubjectSource { get; init; }

    /// <summary>Slot <c>object_source</c>, or null.</summary>
    public string? ObjectSource { get; init; }

    /// <summary>Slot <c>curie_map</c>: IRI base by prefix.</summary>
    public IReadOnlyDictionary<string, string> CurieMap { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
