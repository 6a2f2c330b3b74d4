namespace KnowledgeGraph.Model;

/// <summary>
/// How a gene is associated with a disease. Causal kinds are CAUSED_BY, the others ASSOCIATED_WITH;
/// docs/gene-associations.md lists the words of each source and their kinds.
/// </summary>
public enum GeneAssociation
{
    /// <summary>Germline variants cause the disease; the kind of variant is not stated.</summary>
    Germline,

    /// <summary>Germline variants that lose function cause the disease.</summary>
    GermlineLossOfFunction,

    /// <summary>Germline variants that gain function cause the disease.</summary>
    GermlineGainOfFunction,

    /// <summary>The gene causes the disease; whether by germline or somatic variants is not stated (MENDELIAN, "molecular basis known").</summary>
    Causal,

    /// <summary>Somatic variants cause the disease.</summary>
    Somatic,

    /// <summary>One of several genes that together cause the disease.</summary>
    Polygenic,

    /// <summary>Variants make the disease more likely.</summary>
    Susceptibility,

    /// <summary>Germline variants modify the disease.</summary>
    Modifier,

    /// <summary>The gene has a role in the phenotype of the disease.</summary>
    RoleInPhenotype,

    /// <summary>The gene is part of a fusion gene found in the disease.</summary>
    Fusion,

    /// <summary>The gene was tested as a candidate.</summary>
    Candidate,

    /// <summary>The gene's product is a biomarker.</summary>
    Biomarker,

    /// <summary>The source says only that the two are associated.</summary>
    Unspecified,
}

/// <summary>The origin of the variants.</summary>
public enum VariantOrigin
{
    /// <summary>Inherited or in the germline.</summary>
    Germline,

    /// <summary>In some cells, after conception.</summary>
    Somatic,
}

/// <summary>Properties of the kinds of gene association.</summary>
public static class GeneAssociations
{
    /// <summary>Whether the association is causal: CAUSED_BY, not ASSOCIATED_WITH.</summary>
    public static bool IsCausal(this GeneAssociation association) => association <= GeneAssociation.Somatic;

    /// <summary>The origin of the variants, or null if the kind of association does not imply one.</summary>
    public static VariantOrigin? Origin(this GeneAssociation association) => association switch
    {
        GeneAssociation.Germline or GeneAssociation.GermlineLossOfFunction or GeneAssociation.GermlineGainOfFunction => VariantOrigin.Germline,
        GeneAssociation.Somatic => VariantOrigin.Somatic,
        _ => null,
    };
}
