using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>An entity under construction.</summary>
internal sealed class EntityDraft(Curie id, EntityCategory category)
{
    public Curie Id { get; } = id;

    public EntityCategory Category { get; } = category;

    public string? Name { get; set; }

    public bool Deprecated { get; set; }

    public Curie? ReplacedBy { get; set; }

    public IReadOnlyList<Curie> Consider { get; set; } = [];

    public bool IsPartial { get; set; }

    public DiseaseLevel? Level { get; set; }

    public bool IsHuman { get; set; } = true;

    public List<Characteristic> Characteristics { get; } = [];

    public string? FullName { get; set; }

    public string? LocusType { get; set; }

    public string? Description { get; set; }

    public List<Synonym> Synonyms { get; } = [];

    public List<Xref> Xrefs { get; } = [];

    public List<PossiblySame> PossiblySame { get; } = [];

    public List<Translation> Translations { get; } = [];

    public List<OverviewParagraph> Overview { get; } = [];

    /// <summary>The entity of a release.</summary>
    /// <exception cref="InvalidOperationException">The category is unknown.</exception>
    public Entity Freeze(string release) => Category switch
    {
        EntityCategory.Disease => new Disease
        {
            Id = Id,
            Release = release,
            Name = Name,
            Deprecated = Deprecated,
            ReplacedBy = ReplacedBy,
            Consider = Consider,
            Partial = IsPartial,
            Level = Level,
            IsHuman = IsHuman,
            Characteristics = [.. Characteristics.OrderBy(characteristic => characteristic.Id.ToString(), StringComparer.Ordinal)],
        },
        EntityCategory.Gene => new Gene
        {
            Id = Id,
            Release = release,
            Name = Name,
            Deprecated = Deprecated,
            ReplacedBy = ReplacedBy,
            Consider = Consider,
            Partial = IsPartial,
            FullName = FullName,
            LocusType = LocusType,
        },
        EntityCategory.Phenotype => new Phenotype
        {
            Id = Id,
            Release = release,
            Name = Name,
            Deprecated = Deprecated,
            ReplacedBy = ReplacedBy,
            Consider = Consider,
            Partial = IsPartial,
        },
        _ => throw new InvalidOperationException($"{Category} is not a category of the graph"),
    };
}
