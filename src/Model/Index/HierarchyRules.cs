namespace KnowledgeGraph.Model;

/// <summary>Which assertions make which hierarchy.</summary>
public static class HierarchyRules
{
    private static readonly Curie Mondo = Curie.Parse("infores:mondo");
    private static readonly Curie Orphanet = Curie.Parse("infores:orphanet");
    private static readonly Curie Gard = Curie.Parse("infores:gard");

    /// <summary>
    /// Whether a SUBCLASS_OF assertion gives its subject a parent in a hierarchy. Between phenotypes every one does, as HPO is
    /// their only ontology. Between diseases Orphanet's hierarchy has what Orphanet or GARD states; Mondo's has what Mondo states
    /// of its own terms, and of a disease that Mondo does not hold what any source states.
    /// </summary>
    /// <param name="hierarchy">The hierarchy.</param>
    /// <param name="child">The category of the subject.</param>
    /// <param name="isOutsideMondo">Whether the subject is a disease that Mondo does not hold.</param>
    /// <param name="primarySource">The resource that first made the statement.</param>
    public static bool Includes(this Hierarchy hierarchy, EntityCategory child, bool isOutsideMondo, Curie primarySource) =>
        child == EntityCategory.Phenotype || hierarchy switch
        {
            Hierarchy.Ontology => isOutsideMondo || primarySource == Mondo,
            Hierarchy.Orphanet => primarySource == Orphanet || primarySource == Gard,
            _ => true,
        };

    /// <summary>
    /// Whether a SUBCLASS_OF assertion of this primary source counts below a disease that Mondo does not hold: what is below
    /// such a disease, the other sources say, of Mondo's terms as well.
    /// </summary>
    public static bool IsOfOtherSources(Curie primarySource) => primarySource != Mondo;

    /// <summary>Whether an entity is a disease that Mondo does not hold, so that it has the identifier of another resource.</summary>
    public static bool IsOutsideMondo(EntityCategory category, Curie id) => category == EntityCategory.Disease && id.Prefix != "MONDO";
}
