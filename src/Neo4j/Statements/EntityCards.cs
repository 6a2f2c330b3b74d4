namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The values that a statement returns for an entity <c>‹n›</c>, as a list, which is cheaper than a map or a node.
/// <see cref="EntityReader"/> reads it; its length determines the category.
/// </summary>
internal static class EntityCards
{
    private const string Common = "‹n›.rank, ‹n›.id, ‹n›.name, ‹n›.deprecated, ‹n›.replaced_by, ‹n›.partial, ‹n›.consider";
    private const string OfPhenotype = $"[{Common}]";
    private const string OfGene = $"[{Common}, ‹n›.full_name, ‹n›.locus_type]";
    private const string OfDisease = $"[{Common}, ‹n›.level, ‹n›.is_human, ‹n›.characteristics, ‹n›.characteristic_names]";

    /// <summary>For an entity of any category.</summary>
    public static Cypher Any { get; } = Cypher.Of($"CASE WHEN ‹n›:KgDisease THEN {OfDisease} WHEN ‹n›:KgGene THEN {OfGene} WHEN ‹n›:KgPhenotype THEN {OfPhenotype} END");

    /// <summary>For an entity of one category.</summary>
    public static Cypher Of(EntityCategory category) => category switch
    {
        EntityCategory.Disease => Cypher.Of(OfDisease),
        EntityCategory.Gene => Cypher.Of(OfGene),
        EntityCategory.Phenotype => Cypher.Of(OfPhenotype),
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "no such category"),
    };

    /// <summary>The label of a category.</summary>
    public static Cypher Label(EntityCategory category) => category switch
    {
        EntityCategory.Disease => Cypher.Of("KgDisease"),
        EntityCategory.Gene => Cypher.Of("KgGene"),
        EntityCategory.Phenotype => Cypher.Of("KgPhenotype"),
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "no such category"),
    };
}
