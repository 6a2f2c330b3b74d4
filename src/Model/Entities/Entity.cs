namespace KnowledgeGraph.Model;

/// <summary>A disease, a gene or a phenotype of one release of the graph.</summary>
public abstract class Entity
{
    /// <summary>The canonical identifier: MONDO, HGNC or HP where these know the entity, else its source's.</summary>
    public required Curie Id { get; init; }

    /// <summary>The content hash of the release that this was read from.</summary>
    public required string Release { get; init; }

    /// <summary>The label in English, or null where no source gives one.</summary>
    [Stored(1, "name")]
    public string? Name { get; init; }

    /// <summary>Whether the entity's own authority has withdrawn it.</summary>
    [Stored(2, "deprecated")]
    public bool Deprecated { get; init; }

    /// <summary>The entity that replaces this one, where its authority names exactly one.</summary>
    [Stored(3, "replaced_by")]
    public Curie? ReplacedBy { get; init; }

    /// <summary>
    /// What to use in place of this deprecated entity, where its authority names no single replacement: the terms that it
    /// suggests (OBO's <c>consider</c>) or several replacements; live entities, by id. Empty for entities in use.
    /// </summary>
    [Stored(4, "consider")]
    public IReadOnlyList<Curie> Consider { get; init; } = [];

    /// <summary>
    /// Whether the release of the entity's own authority that was read does not hold it,
    /// so that it is known, and named, from another source's mapping or edge only.
    /// </summary>
    [Stored(5, "partial")]
    public bool Partial { get; init; }

    /// <summary>The entity's page at its authority, or null where there is none.</summary>
    public string? Url => Id.Url;

    /// <summary>Which of the three kinds this is.</summary>
    public abstract EntityCategory Category { get; }

    /// <summary>How the identifier or symbol in the question led here; null for an entity that was reached in another way.</summary>
    public EntityMatch? Match { get; private set; }

    /// <summary>Creates an entity without properties.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The category is unknown.</exception>
    public static Entity Create(EntityCategory category, Curie id, string release) => category switch
    {
        EntityCategory.Disease => new Disease { Id = id, Release = release },
        EntityCategory.Gene => new Gene { Id = id, Release = release },
        EntityCategory.Phenotype => new Phenotype { Id = id, Release = release },
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "unknown category"),
    };

    internal Entity WithMatch(EntityMatch match)
    {
        var copy = (Entity)MemberwiseClone();
        copy.Match = match;
        return copy;
    }
}
