namespace KnowledgeGraph.Model;

/// <summary>The long texts and lists of an entity, stored separately because most queries do not request them.</summary>
public sealed class EntityText
{
    /// <summary>The entity.</summary>
    public required Curie Id { get; init; }

    /// <summary>The definition in English, or null.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// Other names, exact ones first, then by text. The name itself is included if its source states a type for it (HPO's lay
    /// names, for example), and one text can occur once for each type.
    /// </summary>
    public IReadOnlyList<Synonym> Synonyms { get; init; } = [];

    /// <summary>Entries of other resources on the same or a similar entity, exact matches first, then by id.</summary>
    public IReadOnlyList<Xref> Xrefs { get; init; } = [];

    /// <summary>Other entities that may be the same although no authority says so, by id.</summary>
    public IReadOnlyList<PossiblySame> PossiblySame { get; init; } = [];

    /// <summary>Names and definitions in languages other than English, by language tag.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];

    /// <summary>Paragraphs that introduce a disease; empty for most entities.</summary>
    public IReadOnlyList<OverviewParagraph> Overview { get; init; } = [];
}
