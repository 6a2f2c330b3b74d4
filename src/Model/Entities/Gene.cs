namespace KnowledgeGraph.Model;

/// <summary>A gene.</summary>
public sealed class Gene : Entity
{
    /// <inheritdoc/>
    public override EntityCategory Category => EntityCategory.Gene;

    /// <summary>The approved symbol (HGNC), or the source's symbol if HGNC does not contain the gene. It is also the gene's name.</summary>
    public string? Symbol => Name;

    /// <summary>The full name, for example "solute carrier family 25 member 38".</summary>
    [Stored(9, "full_name")]
    public string? FullName { get; init; }

    /// <summary>HGNC's locus type, for example "gene with protein product".</summary>
    [Stored(10, "locus_type")]
    public string? LocusType { get; init; }
}
