using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Adds the mappings of SSSOM sets as cross-references of their subjects, with predicate and source. An entry that only a
/// third-party set maps exactly also resolves to its subject, but is not merged with it.
/// </summary>
internal sealed class MappingXrefs(TermIdentities identities, MondoMappings mondo, EntityDrafts entities, ReportBuilder report)
{
    /// <summary>Adds the cross-references. Runs last, because third-party mappings must not change how other identifiers resolve.</summary>
    public void Add(IReadOnlyList<MappingSet> sets, IdentifierTable identifiers)
    {
        var denied = sets.Where(set => set.Authority is not null).SelectMany(set => set.Denied).ToHashSet();
        var mapped = new List<(Curie Entry, Curie Target)>();
        foreach (var set in sets)
        {
            foreach (var row in set.Rows)
            {
                if (Find(row) is not var (seen, draft))
                {
                    ReportUnused(row, set);
                    continue;
                }

                draft.Xrefs.Add(new Xref(seen.Reference, seen.Predicate, set.Source));
                report.Count(set.Document, ReportCodes.Used);
                if (set.Authority is null && seen is { Predicate: MappingPredicate.Exact, Entry: { } entry }
                    && !denied.Contains((seen.Subject, entry)) && MayLead(entry, draft, identifiers))
                {
                    mapped.Add((entry, draft.Id));
                }
            }
        }

        foreach (var (entry, target) in mapped)
        {
            identifiers.Add(entry, target, IdentifierMatchKind.Mapped);
        }
    }

    /// <summary>The entity that a mapping is about, and the mapping with this entity as its subject.</summary>
    private (MappingRow Seen, EntityDraft Draft)? Find(MappingRow row)
    {
        if ((row.Subject.Prefix is "MONDO" or "HP" ? identities.Canonical(row.Subject) : row.Subject) is { } target && entities.TryGet(target, out var draft))
        {
            return (row, draft);
        }

        return row.Turned is { } turned && entities.TryGet(turned.Subject, out var other) ? (turned, other) : null;
    }

    /// <summary>
    /// Whether no authority contradicts: it does not resolve the entry to another entity, keep it separate on purpose, or relate
    /// the two in another way.
    /// </summary>
    private bool MayLead(Curie entry, EntityDraft draft, IdentifierTable identifiers) =>
        entry.Prefix is not ("MONDO" or "HP")
        && !identifiers.Contains(entry)
        && !mondo.IsContested(entry)
        && (IdentifierSpaces.CategoryOf(entry) ?? draft.Category) == draft.Category
        && !draft.Xrefs.Exists(xref =>
            xref.Source == Resources.AuthorityOf(draft.Id.Prefix)?.ToString() && xref.Id == entry.ToString()
            && xref.Predicate is not (MappingPredicate.Exact or MappingPredicate.Unqualified));

    private void ReportUnused(MappingRow row, MappingSet set) =>
        report.Add(ReportCodes.MappingUnused, set.Document, row.Line, row.Subject.ToString(), $"Neither {row.Subject} nor {row.Reference} is an entity of the graph, so the mapping has no place.");
}
