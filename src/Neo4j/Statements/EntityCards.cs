using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The values that a statement returns for an entity <c>‹n›</c>, as a list, which is cheaper than a map or a node: category, rank, id, then
/// the stored properties of the category. <see cref="EntityReader"/> reads it.
/// </summary>
internal static class EntityCards
{
    private static readonly Cypher OfDisease = Card("DISEASE", EntityCategory.Disease);
    private static readonly Cypher OfGene = Card("GENE", EntityCategory.Gene);
    private static readonly Cypher OfPhenotype = Card("PHENOTYPE", EntityCategory.Phenotype);

    /// <summary>For an entity of any category.</summary>
    public static Cypher Any { get; } = Cypher.Of("CASE WHEN ‹n›:KgDisease THEN ‹disease› WHEN ‹n›:KgGene THEN ‹gene› WHEN ‹n›:KgPhenotype THEN ‹phenotype› END")
        .With("‹disease›", OfDisease).With("‹gene›", OfGene).With("‹phenotype›", OfPhenotype);

    /// <summary>For an entity of one category.</summary>
    public static Cypher Of(EntityCategory category) => category switch
    {
        EntityCategory.Disease => OfDisease,
        EntityCategory.Gene => OfGene,
        EntityCategory.Phenotype => OfPhenotype,
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "unknown category"),
    };

    /// <summary>The label of a category.</summary>
    public static Cypher Label(EntityCategory category) => category switch
    {
        EntityCategory.Disease => Cypher.Of("KgDisease"),
        EntityCategory.Gene => Cypher.Of("KgGene"),
        EntityCategory.Phenotype => Cypher.Of("KgPhenotype"),
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "unknown category"),
    };

    private static Cypher Card([ConstantExpected] string name, EntityCategory category) =>
        Cypher.Of("['‹name›', ‹n›.rank, ‹n›.id, ‹properties›]").With("‹name›", name).With("‹properties›", Cypher.Properties("‹n›", EntityProperties.Of(category)));
}
