using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Which diseases are listed. All given conditions must hold.</summary>
public sealed class DiseaseFilterInput
{
    /// <summary>The name contains this text, case-insensitive.</summary>
    public string? Name { get; init; }

    /// <summary>Its mode of inheritance is this term or a descendant (HP, below HP:0000005).</summary>
    [ID]
    public string? Inheritance { get; init; }

    /// <summary>Its onset is this term or a descendant (HP, below HP:0003674).</summary>
    [ID]
    public string? Onset { get; init; }

    /// <summary>It has this phenotype or a descendant (HP).</summary>
    [ID]
    public string? Phenotype { get; init; }

    /// <summary>This gene causes it or is associated with it (HGNC, NCBIGene, ENSEMBL).</summary>
    [ID]
    public string? Gene { get; init; }

    /// <summary>It is a group, a disorder or a subtype.</summary>
    public DiseaseLevel? Level { get; init; }

    /// <summary>It has this characteristic (MONDO, below MONDO:0021125).</summary>
    [ID]
    public string? Characteristic { get; init; }

    /// <summary>The species of the diseases; by default humans.</summary>
    [DefaultValue(TaxonFilter.Human)]
    public TaxonFilter Taxon { get; init; }

    /// <summary>It is this disease or a descendant, in the hierarchy that `descendants` uses by default.</summary>
    [ID]
    public string? Under { get; init; }

    /// <summary>Whether withdrawn diseases are listed as well.</summary>
    [DefaultValue(false)]
    public bool IncludeDeprecated { get; init; }

    internal async ValueTask<EntityQuery> ReadAsync(IdentifierReader identifiers, EntityOrder orderBy, PageRequest page) => new()
    {
        Category = EntityCategory.Disease,
        NameContains = Name,
        Inheritance = await identifiers.IdAsync("where.inheritance", Inheritance, EntityCategory.Phenotype),
        Onset = await identifiers.IdAsync("where.onset", Onset, EntityCategory.Phenotype),
        Phenotype = await identifiers.IdAsync("where.phenotype", Phenotype, EntityCategory.Phenotype),
        Gene = await identifiers.IdAsync("where.gene", Gene, EntityCategory.Gene),
        Level = Level,
        Characteristic = Characteristic is null ? null : IdentifierRules.Read("where.characteristic", Characteristic),
        IsHuman = Taxon switch { TaxonFilter.Human => true, TaxonFilter.NonHuman => false, _ => null },
        Under = await identifiers.IdAsync("where.under", Under, EntityCategory.Disease),
        IncludeDeprecated = IncludeDeprecated,
        OrderBy = orderBy,
        Page = page,
    };
}
