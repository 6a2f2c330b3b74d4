namespace KnowledgeGraph.Model;

/// <summary>A query for the entities of one category. All conditions must hold; null means no condition.</summary>
public sealed record EntityQuery
{
    /// <summary>Diseases, genes or phenotypes.</summary>
    public required EntityCategory Category { get; init; }

    /// <summary>The name, or for genes the symbol or full name, contains this text, ignoring case.</summary>
    public string? NameContains { get; init; }

    /// <summary>At or below this term, in Mondo's or HPO's hierarchy.</summary>
    public Curie? Under { get; init; }

    /// <summary>Diseases with this mode of inheritance or a descendant.</summary>
    public Curie? Inheritance { get; init; }

    /// <summary>Diseases with this onset or a descendant.</summary>
    public Curie? Onset { get; init; }

    /// <summary>Diseases in which this phenotype (any HPO term) or a descendant is present; genes that cause such diseases.</summary>
    public Curie? Phenotype { get; init; }

    /// <summary>Diseases that this gene causes or is associated with.</summary>
    public Curie? Gene { get; init; }

    /// <summary>Genes of this disease; phenotypes present in it.</summary>
    public Curie? Disease { get; init; }

    /// <summary>Diseases of this level.</summary>
    public DiseaseLevel? Level { get; init; }

    /// <summary>Diseases with this characteristic of Mondo.</summary>
    public Curie? Characteristic { get; init; }

    /// <summary>Diseases of humans (true) or of other animals (false).</summary>
    public bool? IsHuman { get; init; }

    /// <summary>Genes of this locus type.</summary>
    public string? LocusType { get; init; }

    /// <summary>Whether deprecated entities are listed as well.</summary>
    public bool IncludeDeprecated { get; init; }

    /// <summary>The order.</summary>
    public EntityOrder OrderBy { get; init; }

    /// <summary>The page of the list.</summary>
    public required PageRequest Page { get; init; }
}

/// <summary>Orders of entities. Ties are ordered by rank.</summary>
public enum EntityOrder
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By the number of related diseases (genes, phenotypes), highest first.</summary>
    DiseaseCount,

    /// <summary>By the number of phenotypes present (diseases), highest first.</summary>
    PhenotypeCount,

    /// <summary>By the number of genes (diseases), highest first.</summary>
    GeneCount,
}
