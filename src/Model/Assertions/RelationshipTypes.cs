namespace KnowledgeGraph.Model;

/// <summary>Groups of relationship types that questions speak of together.</summary>
public static class RelationshipTypes
{
    /// <summary>Whether the object is a gene.</summary>
    public static bool IsOfGene(this RelationshipType type) => type is RelationshipType.CausedBy or RelationshipType.AssociatedWith;

    /// <summary>
    /// Whether the object is a term of HPO that the disease has: a sign, but also its inheritance, onset or course,
    /// so that the term "autosomal recessive inheritance" has diseases as well.
    /// </summary>
    public static bool IsOfPhenotype(this RelationshipType type) => type <= RelationshipType.HasHistory;
}
