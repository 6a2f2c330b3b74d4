namespace KnowledgeGraph.Sources.Formats.Hpoa;

/// <summary>
/// One row of <c>phenotype.hpoa</c>, as the file states it. An empty cell is null.
/// </summary>
/// <remarks>Format: https://obophenotype.github.io/human-phenotype-ontology/annotations/phenotype_hpoa/</remarks>
public sealed record HpoAnnotationRow
{
    /// <summary>Line of the file, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>Disease: an OMIM, ORPHA or DECIPHER identifier; never empty.</summary>
    public required string DatabaseId { get; init; }

    /// <summary>Name of the disease, or null.</summary>
    public string? DiseaseName { get; init; }

    /// <summary>Whether the qualifier is <c>NOT</c>: the phenotype is absent.</summary>
    public required bool IsNegated { get; init; }

    /// <summary>HPO term; never empty.</summary>
    public required string HpoId { get; init; }

    /// <summary>References, split at <c>;</c>, <c>,</c> and <c>|</c>: PMID, OMIM, ORPHA and others; at least one.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>Evidence code: IEA, PCS or TAS; never empty.</summary>
    public required string Evidence { get; init; }

    /// <summary>HPO onset term, or null.</summary>
    public string? Onset { get; init; }

    /// <summary>HPO frequency term, fraction or percentage, or null for unknown.</summary>
    public string? Frequency { get; init; }

    /// <summary>Sex as written (mixed case), or null.</summary>
    public string? Sex { get; init; }

    /// <summary>HPO clinical modifiers, split at <c>;</c>.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>Aspect: P phenotypic abnormality, I inheritance, C course, M modifier, H history.</summary>
    public required char Aspect { get; init; }

    /// <summary>Who annotated and when, split at <c>;</c>, such as <c>HPO:iea[2009-02-17]</c>.</summary>
    public IReadOnlyList<string> Biocuration { get; init; } = [];
}
