using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Adds the names, synonyms and level of diseases from GARD's records.</summary>
internal static class GardEntities
{
    public static void Add(DiseaseIdentities identities, EntityDrafts entities, ReportBuilder report)
    {
        foreach (var record in identities.GardRecords.OrderBy(record => record.Id.ToString(), StringComparer.Ordinal))
        {
            if (entities.GetOrAdd(record.Target, EntityCategory.Disease) is { } draft)
            {
                Fill(draft, record, report);
            }
        }
    }

    private static void Fill(EntityDraft draft, GardRecord record, ReportBuilder report)
    {
        var row = record.Row;
        if (draft.Id.Prefix is "MONDO" or "GARD")
        {
            draft.Name ??= row.Name;
        }
        else
        {
            // The name that annotations use for their own entry takes precedence over GARD's name: see StatedDiseases.
            draft.Xrefs.Add(new Xref(record.Id.ToString(), MappingPredicate.Exact, Resources.Gard.ToString()));
        }

        draft.Synonyms.Add(new Synonym(row.Name, SynonymScope.Exact, null, Resources.Gard));

        // GARD states no scope for its synonyms, and some are names of other diseases.
        draft.Synonyms.AddRange(row.Synonyms.Select(text => new Synonym(text, SynonymScope.Related, null, Resources.Gard)));
        if (LevelOf(row.ClassificationLevel) is not { } level)
        {
            report.Add(ReportCodes.PartRejected, record.Origin, record.Id.ToString(), $"ClassificationLevel is '{row.ClassificationLevel}'; expected 'Group of disorders', 'Disorder' or 'Subtype of disorder'. The level is left out.");
        }
        else if (draft.Level is { } other && other != level)
        {
            report.Add(ReportCodes.LevelDisagrees, record.Origin, record.Id.ToString(), $"{record.Id} is a {level}, another record of {draft.Id} a {other}; {draft.Id} is a {(level < other ? level : other)}.");
            draft.Level = level < other ? level : other;
        }
        else
        {
            draft.Level = level;
        }
    }

    private static DiseaseLevel? LevelOf(string text) => text switch
    {
        "Group of disorders" => DiseaseLevel.Group,
        "Disorder" => DiseaseLevel.Disorder,
        "Subtype of disorder" => DiseaseLevel.Subtype,
        _ => null,
    };
}
