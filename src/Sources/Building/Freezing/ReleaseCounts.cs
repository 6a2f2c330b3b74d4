using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Entities by category and assertions by relationship type.</summary>
internal static class ReleaseCounts
{
    public static IReadOnlyList<ReleaseCount> Of(EntityDraft[] drafts, Assertion[] assertions)
    {
        var counts = new List<ReleaseCount>();
        foreach (var category in Enum.GetValues<EntityCategory>())
        {
            counts.Add(new ReleaseCount(category.ToString(), drafts.LongCount(draft => draft.Category == category)));
        }

        var byType = assertions.CountBy(assertion => assertion.Type).ToDictionary();
        foreach (var type in Enum.GetValues<RelationshipType>())
        {
            counts.Add(new ReleaseCount(EnumNames.Of(type), byType.GetValueOrDefault(type)));
        }

        return counts;
    }
}
