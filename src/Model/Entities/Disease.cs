namespace KnowledgeGraph.Model;

/// <summary>A disease, a group of diseases or a subtype of one.</summary>
public sealed class Disease : Entity
{
    /// <inheritdoc/>
    public override EntityCategory Category => EntityCategory.Disease;

    /// <summary>How general the concept is, from Orphanet's classification (by way of GARD); null where it is not classified.</summary>
    public DiseaseLevel? Level { get; init; }

    /// <summary>False for diseases of other animals (descendants of Mondo's non-human animal disease).</summary>
    public bool IsHuman { get; init; } = true;
}

/// <summary>How general a disease concept is: Orphanet's classification level.</summary>
public enum DiseaseLevel
{
    /// <summary>A group of disorders.</summary>
    Group,

    /// <summary>A disorder.</summary>
    Disorder,

    /// <summary>A subtype of a disorder.</summary>
    Subtype,
}
