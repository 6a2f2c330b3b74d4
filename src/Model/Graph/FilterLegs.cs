namespace KnowledgeGraph.Model;

/// <summary>
/// The two parts of a filter on gene–phenotype edges. Such an edge is based on an assertion on gene and disease and one on disease
/// and phenotype. Conditions on gene associations apply to the first, sources to both, and all others to the second.
/// </summary>
public static class FilterLegs
{
    /// <summary>The conditions on the assertion on gene and disease: causal unless the filter has a condition on the association.</summary>
    public static AssertionFilter Gene(AssertionFilter filter) => new()
    {
        Sources = filter.Sources,
        GeneAssociations = filter.GeneAssociations,
        Origin = filter.Origin,
        Causal = filter.Causal ?? (filter.GeneAssociations.Count == 0 ? true : null),
    };

    /// <summary>The conditions on the assertion on disease and phenotype.</summary>
    public static AssertionFilter Phenotype(AssertionFilter filter) =>
        filter with { GeneAssociations = [], Origin = null, Causal = null };
}
