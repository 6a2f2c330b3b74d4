using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Which phenotypes are listed. All given conditions must hold.</summary>
public sealed class PhenotypeFilterInput
{
    /// <summary>The name contains this text, case-insensitive.</summary>
    public string? Name { get; init; }

    /// <summary>It is a phenotype of this disease (MONDO or another id of the disease).</summary>
    [ID]
    public string? Disease { get; init; }

    /// <summary>It is this term or a descendant (HP).</summary>
    [ID]
    public string? Under { get; init; }

    /// <summary>Whether obsolete terms are listed as well.</summary>
    [DefaultValue(false)]
    public bool IncludeDeprecated { get; init; }

    internal async ValueTask<EntityQuery> ReadAsync(IdentifierReader identifiers, EntityOrder orderBy, PageRequest page) => new()
    {
        Category = EntityCategory.Phenotype,
        NameContains = Name,
        Disease = await identifiers.IdAsync("where.disease", Disease, EntityCategory.Disease),
        Under = await identifiers.IdAsync("where.under", Under, EntityCategory.Phenotype),
        IncludeDeprecated = IncludeDeprecated,
        OrderBy = orderBy,
        Page = page,
    };
}
