namespace KnowledgeGraph.Model;

/// <summary>A disease, a gene or a phenotype of one release of the graph.</summary>
public abstract class Entity
{
    /// <summary>The canonical identifier: MONDO, HGNC or HP if these contain the entity, else that of its source.</summary>
    public required Curie Id { get; init; }

    /// <summary>The content hash of the release that contains this entity.</summary>
    public required string Release { get; init; }

    /// <summary>The label in English, or null if no source has one.</summary>
    [Stored(1, "name")]
    public string? Name { get; init; }

    /// <summary>Whether the entity's own authority has withdrawn it.</summary>
    [Stored(2, "deprecated")]
    public bool Deprecated { get; init; }

    /// <summary>The entity that replaces this one, if its authority names exactly one.</summary>
    [Stored(3, "replaced_by")]
    public Curie? ReplacedBy { get; init; }

    /// <summary>
    /// What to use instead of this deprecated entity if its authority names no single replacement: the terms that it
    /// suggests (OBO's <c>consider</c>) or several replacements, by id; none of them deprecated. Empty for entities in use.
    /// </summary>
    [Stored(4, "consider")]
    public IReadOnlyList<Curie> Consider { get; init; } = [];

    /// <summary>
    /// Whether the imported release of the entity's own authority does not contain it, so that it is known
    /// only from another source's mapping or edge.
    /// </summary>
    [Stored(5, "partial")]
    public bool Partial { get; init; }

    /// <summary>The entity's page at its authority, or null if there is none.</summary>
    public string? Url => Id.Url;

    /// <summary>The category of this entity.</summary>
    public abstract EntityCategory Category { get; }

    /// <summary>How the identifier or symbol in the query matched this entity; null for an entity reached in another way.</summary>
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
