using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Babelon;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Names and definitions in other languages.</summary>
internal static class Translations
{
    public static void Add(SourceContents contents, EntityDrafts entities, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in contents.Translations)
        {
            foreach (var row in table.Rows)
            {
                Add(row, new Origin(table.Document, row.Line), entities, curies, report);
            }
        }
    }

    private static void Add(BabelonTranslation row, Origin origin, EntityDrafts entities, CurieCache curies, ReportBuilder report)
    {
        TranslatedPart? part = row.PredicateId switch
        {
            "rdfs:label" => TranslatedPart.Name,
            "IAO:0000115" => TranslatedPart.Description,
            _ => null,
        };
        if (row.Value is null)
        {
            report.Add(ReportCodes.NotTranslated, origin, row.SubjectId, $"{row.SubjectId} '{row.SourceValue}' is not translated to '{row.Language}' yet.");
        }
        else if (part is null)
        {
            report.Add(ReportCodes.OtherTranslation, origin, row.SubjectId, $"The row translates {row.PredicateId}; the graph holds names (rdfs:label) and definitions (IAO:0000115).");
        }
        else if (!curies.TryRead(row.SubjectId, out var id, out var problem))
        {
            report.Add(ReportCodes.BadIdentifier, origin, row.SubjectId, $"The translation is left out: {problem}.");
        }
        else if (!entities.TryGet(id, out var draft))
        {
            report.Add(ReportCodes.TranslationUnused, origin, row.SubjectId, $"{row.SubjectId} '{row.SourceValue}' is not an entity of this release, so its translation is left out.");
        }
        else
        {
            draft.Translations.Add(new Translation(row.Language, part.Value, row.Value, row.Status ?? "", row.SourceValue));
            report.Count(origin.Document, ReportCodes.Used);
            report.Count(origin.Document, ReportCodes.Translated);
        }
    }
}
