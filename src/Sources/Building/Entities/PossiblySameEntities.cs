using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Finds current entities of one category that may be the same although no authority says so: by equal names, by an exact
/// cross-reference to the other's id, or by a reference from Mondo to a GARD record that is not used for merging.
/// </summary>
internal static class PossiblySameEntities
{
    public static void Add(DiseaseIdentities diseases, EntityDrafts entities, ReportBuilder report)
    {
        var pairs = new SortedDictionary<(string First, string Second), SortedSet<PossiblySameReason>>();
        foreach (var (one, other, reason) in ByName(entities).Concat(ByXref(entities)).Concat(ByReferenceToGard(diseases, entities)))
        {
            var (first, second) = (one.Id.ToString(), other.Id.ToString());
            var pair = string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
            if (!pairs.TryGetValue(pair, out var reasons))
            {
                pairs.Add(pair, reasons = []);
            }

            reasons.Add(reason);
        }

        foreach (var ((first, second), reasons) in pairs)
        {
            var (one, other) = (Curie.FromCanonical(first), Curie.FromCanonical(second));
            Note(entities, one, new PossiblySame(other, [.. reasons]));
            Note(entities, other, new PossiblySame(one, [.. reasons]));
            report.Add(ReportCodes.PossiblySame, null, null, first, $"{first} and {second} may be the same: {string.Join(", and ", reasons.Select(Words))}.");
        }
    }

    private static void Note(EntityDrafts entities, Curie id, PossiblySame other)
    {
        if (entities.TryGet(id, out var draft))
        {
            draft.PossiblySame.Add(other);
        }
    }

    private static IEnumerable<(EntityDraft One, EntityDraft Other, PossiblySameReason Reason)> ByName(EntityDrafts entities) =>
        from sameName in entities.All.Where(draft => !draft.Deprecated && draft.Name is not null)
            .GroupBy(draft => (draft.Category, draft.Name!.ToUpperInvariant()))
        let ofName = sameName.ToList()
        from i in Enumerable.Range(0, ofName.Count)
        from other in ofName.Skip(i + 1)
        select (ofName[i], other, PossiblySameReason.SameName);

    private static IEnumerable<(EntityDraft One, EntityDraft Other, PossiblySameReason Reason)> ByXref(EntityDrafts entities)
    {
        foreach (var draft in entities.All.Where(draft => !draft.Deprecated))
        {
            foreach (var xref in draft.Xrefs)
            {
                if (xref.Predicate == MappingPredicate.Exact && Curie.TryParse(xref.Id, out var id) && entities.TryGet(id, out var other)
                    && other != draft && !other.Deprecated && other.Category == draft.Category)
                {
                    yield return (draft, other, PossiblySameReason.ExactXref);
                }
            }
        }
    }

    private static IEnumerable<(EntityDraft One, EntityDraft Other, PossiblySameReason Reason)> ByReferenceToGard(DiseaseIdentities diseases, EntityDrafts entities)
    {
        foreach (var record in diseases.GardRecords)
        {
            if (diseases.PossiblySame(record) is { } term && entities.TryGet(record.Target, out var draft) && entities.TryGet(term, out var other)
                && !draft.Deprecated && !other.Deprecated)
            {
                yield return (draft, other, PossiblySameReason.GardXref);
            }
        }
    }

    private static string Words(PossiblySameReason reason) => reason switch
    {
        PossiblySameReason.SameName => "they have the same name",
        PossiblySameReason.ExactXref => "one is an exact cross-reference of the other",
        _ => "Mondo refers from one to the GARD record of the other",
    };
}
