using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Which genes are listed. All given conditions must hold.</summary>
public sealed class GeneFilterInput
{
    /// <summary>The symbol or full name contains this text, case-insensitive.</summary>
    public string? Name { get; init; }

    /// <summary>It causes this disease or is associated with it (MONDO or another id of the disease).</summary>
    [ID]
    public string? Disease { get; init; }

    /// <summary>It causes a disease with this phenotype or a descendant (HP).</summary>
    [ID]
    public string? Phenotype { get; init; }

    /// <summary>It has this locus type (HGNC), for example `gene with protein product`.</summary>
    public string? LocusType { get; init; }

    /// <summary>Whether withdrawn genes are listed as well.</summary>
    [DefaultValue(false)]
    public bool IncludeDeprecated { get; init; }

    internal async ValueTask<EntityQuery> ReadAsync(IdentifierReader identifiers, EntityOrder orderBy, PageRequest page) => new()
    {
        Category = EntityCategory.Gene,
        NameContains = Name,
        Disease = await identifiers.IdAsync("where.disease", Disease, EntityCategory.Disease),
        Phenotype = await identifiers.IdAsync("where.phenotype", Phenotype, EntityCategory.Phenotype),
        LocusType = LocusType,
        IncludeDeprecated = IncludeDeprecated,
        OrderBy = orderBy,
        Page = page,
    };
}
