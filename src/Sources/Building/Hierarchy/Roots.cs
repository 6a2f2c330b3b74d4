using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Reports the current diseases outside Mondo that have no parent and are therefore roots of the hierarchy.</summary>
internal static class Roots
{
    public static void Report(EntityDrafts entities, IEnumerable<AssertionDraft> assertions, ReportBuilder report)
    {
        var withParents = assertions
            .Where(assertion => assertion.Content.Type == RelationshipType.SubclassOf && !assertion.Content.Negated)
            .Select(assertion => assertion.Content.Subject)
            .ToHashSet();
        foreach (var draft in entities.All)
        {
            if (!draft.Deprecated && HierarchyRules.IsOutsideMondo(draft.Category, draft.Id) && !withParents.Contains(draft.Id))
            {
                report.Add(ReportCodes.NoParent, null, null, draft.Id.ToString(), $"{draft.Id} '{draft.Name}' is not a term of Mondo, and no source places it below another disease.");
            }
        }
    }
}
