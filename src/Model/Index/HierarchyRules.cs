namespace KnowledgeGraph.Model;

/// <summary>Which assertions make which hierarchy.</summary>
public static class HierarchyRules
{
    private static readonly Curie Mondo = Curie.Parse("infores:mondo");
    private static readonly Curie Orphanet = Curie.Parse("infores:orphanet");
    private static readonly Curie Gard = Curie.Parse("infores:gard");

    /// <summary>
    /// Whether a SUBCLASS_OF assertion of this primary source is part of a hierarchy. Between phenotypes every one is, as HPO is
    /// their only ontology; between diseases Mondo's hierarchy has what Mondo states first, Orphanet's what Orphanet or GARD does.
    /// </summary>
    /// <param name="hierarchy">The hierarchy.</param>
    /// <param name="child">The category of the subject.</param>
    /// <param name="primarySource">The resource that first made the statement.</param>
    public static bool Includes(this Hierarchy hierarchy, EntityCategory child, Curie primarySource) =>
        child == EntityCategory.Phenotype || hierarchy switch
        {
            Hierarchy.Mondo => primarySource == Mondo,
            Hierarchy.Orphanet => primarySource == Orphanet || primarySource == Gard,
            _ => true,
        };
}
