using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Reports the current diseases outside Mondo that have no parent and are therefore roots of the hierarchy.</summary>
internal static class Roots
{
    public static void Report(EntityTable entities, IEnumerable<Statement> statements, ReportBuilder report)
    {
        var withParents = statements
            .Where(statement => statement.Type == RelationshipType.SubclassOf && !statement.Negated)
            .Select(statement => statement.Subject)
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
