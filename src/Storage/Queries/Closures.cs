namespace KnowledgeGraph.Storage;

/// <summary>Closures in the default hierarchy: Mondo's for diseases, HPO's for phenotypes.</summary>
internal static class Closures
{
    /// <summary>An entity and all its descendants; null if no entity has the id.</summary>
    public static IntSet? Below(GraphIndex index, Curie id) =>
        index.Entities.RankOf(id) is >= 0 and var rank ? index.Hierarchy(Hierarchy.Ontology).DescendantsAndSelf(rank) : null;

    /// <summary>A disease and, with <paramref name="includeSubtypes"/>, all its descendants, in ascending order.</summary>
    public static IEnumerable<int> Subtypes(GraphIndex index, int disease, bool includeSubtypes) =>
        includeSubtypes ? index.Hierarchy(Hierarchy.Ontology).DescendantsAndSelf(disease).Members() : [disease];
}
