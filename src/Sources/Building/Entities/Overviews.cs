using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Adds introductory paragraphs to diseases.</summary>
internal static class Overviews
{
    public static void Add(SourceContents contents, DiseaseIdentities identities, EntityDrafts entities, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in contents.Overviews)
        {
            foreach (var row in table.Rows)
            {
                var origin = new Origin(table.Document, row.Line);
                if (!curies.TryRead(row.Disease, out var id, out var problem))
                {
                    report.Add(ReportCodes.BadIdentifier, origin, row.Disease, $"The paragraph is left out: {problem}.");
                }
                else if (identities.Canonical(id) is { } target && entities.TryGet(target, out var draft))
                {
                    report.Count(table.Document, ReportCodes.Used);
                    draft.Overview.Add(new OverviewParagraph(row.Section, row.Text, row.Source));
                }
                else
                {
                    report.Add(ReportCodes.Dangling, origin, row.Disease, $"{row.Disease} is not a disease of this release, so its paragraph is left out.");
                }
            }
        }
    }
}
