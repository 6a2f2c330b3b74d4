namespace KnowledgeGraph.Model;

/// <summary>
/// A filter on gene–phenotype edges, taken apart: such an edge rests on an assertion of gene and disease and one of
/// disease and phenotype. Conditions on gene associations are about the first, sources about both, all others about the second.
/// </summary>
public static class FilterLegs
{
    /// <summary>What the assertion of gene and disease must meet: causal unless the filter speaks of the association.</summary>
    public static AssertionFilter Gene(AssertionFilter filter) => new()
    {
        Sources = filter.Sources,
        GeneAssociations = filter.GeneAssociations,
        Origin = filter.Origin,
        Causal = filter.Causal ?? (filter.GeneAssociations.Count == 0 ? true : null),
    };

    /// <summary>What the assertion of disease and phenotype must meet.</summary>
    public static AssertionFilter Phenotype(AssertionFilter filter) =>
        filter with { GeneAssociations = [], Origin = null, Causal = null };
}
