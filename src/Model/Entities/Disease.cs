namespace KnowledgeGraph.Model;

/// <summary>A disease, a group of diseases or a subtype of one.</summary>
public sealed class Disease : Entity
{
    /// <inheritdoc/>
    public override EntityCategory Category => EntityCategory.Disease;

    /// <summary>The level of the concept in Orphanet's classification (from GARD); null if it is not classified.</summary>
    [Stored(6, "level")]
    public DiseaseLevel? Level { get; init; }

    /// <summary>False for diseases of other animals (descendants of Mondo's non-human animal disease).</summary>
    [Stored(7, "is_human")]
    public bool IsHuman { get; init; } = true;

    /// <summary>The characteristics that Mondo states (has_characteristic, RO:0000053), for example "rare", by id.</summary>
    [Stored(8, "characteristics")]
    public IReadOnlyList<Characteristic> Characteristics { get; init; } = [];
}

/// <summary>A characteristic of a disease: a Mondo term at or below MONDO:0021125, which is not a disease itself.</summary>
/// <param name="Id">The term, MONDO.</param>
/// <param name="Name">Its label, or null.</param>
public sealed record Characteristic(Curie Id, string? Name);

/// <summary>The level of a disease concept in Orphanet's classification.</summary>
public enum DiseaseLevel
{
    /// <summary>A group of disorders.</summary>
    Group,

    /// <summary>A disorder.</summary>
    Disorder,

    /// <summary>A subtype of a disorder.</summary>
    Subtype,
}
