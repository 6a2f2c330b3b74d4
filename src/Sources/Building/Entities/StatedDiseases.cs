using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Names diseases that are OMIM, Orphanet or DECIPHER entries: from annotations first, then from GARD, whose records state the
/// entries that they are based on, then from mappings. The names of an entry that Mondo maps become synonyms of the Mondo term.
/// </summary>
internal static class StatedDiseases
{
    public static void Add(
        SourceContents contents, IReadOnlyList<MappingSet> mappings, DiseaseIdentities identities, EntityDrafts entities, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in contents.Annotations)
        {
            var names = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
            foreach (var row in table.Rows)
            {
                if (!names.TryGetValue(row.DatabaseId, out var ofDisease))
                {
                    names.Add(row.DatabaseId, ofDisease = new Dictionary<string, int>(StringComparer.Ordinal));
                }

                if (row.DiseaseName is not null)
                {
                    ofDisease[row.DiseaseName] = ofDisease.GetValueOrDefault(row.DiseaseName) + 1;
                }
            }

            foreach (var (text, ofDisease) in names)
            {
                if (curies.TryRead(text, out var id, out _) && identities.Canonical(id) is { } target && entities.TryGet(target, out var draft))
                {
                    // Most frequent spelling first: it becomes the name if there is none yet.
                    AddNames(draft, ofDisease.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Key), Resources.HpoAnnotations);
                    ReportMerge(id, target, table.Document, report);
                }
            }
        }

        AddNamesOfUnnamed(mappings, identities, entities, curies);
    }

    private static void AddNames(EntityDraft draft, IEnumerable<string> names, Curie resource)
    {
        foreach (var name in names)
        {
            draft.Name ??= name;
            draft.Synonyms.Add(new Synonym(name, SynonymScope.Exact, null, resource));
        }
    }

    private static void ReportMerge(Curie id, Curie target, SourceDocument document, ReportBuilder report)
    {
        if (id != target)
        {
            report.Add(ReportCodes.DiseaseMerged, document, null, id.ToString(), $"{id} is {target}, by Mondo's exact mapping.");
        }
        else
        {
            report.Add(ReportCodes.DiseaseUnmapped, document, null, id.ToString(), $"{id} stays itself: no term of Mondo in use is mapped to it exactly.");
        }
    }

    private static void AddNamesOfUnnamed(IReadOnlyList<MappingSet> mappings, DiseaseIdentities identities, EntityDrafts entities, CurieCache curies)
    {
        foreach (var record in identities.GardRecords.OrderBy(record => record.Id.ToString(), StringComparer.Ordinal))
        {
            if (record.Row.SourceId is { } text && curies.TryRead(text, out var source, out _) && Unnamed(source) is { } draft)
            {
                draft.Name = record.Row.Name;
            }
        }

        foreach (var row in mappings.SelectMany(set => set.Rows))
        {
            if (row is { EntryLabel: not null, Predicate: MappingPredicate.Exact, Entry: { } entry } && Unnamed(entry) is { } draft)
            {
                draft.Name = row.EntryLabel;
            }
        }

        EntityDraft? Unnamed(Curie id) =>
            entities.TryGet(id, out var draft) && draft.Name is null && draft.Category == EntityCategory.Disease
                ? draft
                : null;
    }
}
