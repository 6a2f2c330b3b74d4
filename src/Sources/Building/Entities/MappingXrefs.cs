using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Sssom;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The mappings of SSSOM sets as cross-references of their subjects, with their predicate.</summary>
internal static class MappingXrefs
{
    public static void Add(IEnumerable<SourceTable<SssomMapping>> tables, TermIdentities identities, EntityTable entities, CurieCache curies)
    {
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                if (!row.IsNegated && MappingPredicates.Of(row.PredicateId) is { } predicate
                    && curies.TryRead(row.SubjectId, out var subject, out _) && curies.TryRead(row.ObjectId, out var entry, out _)
                    && identities.Canonical(subject) is { } target && entities.TryGet(target, out var draft))
                {
                    draft.Xrefs.Add(new Xref(entry.ToString(), predicate, Resources.AuthorityOf(subject.Prefix)!.Value));
                }
            }
        }
    }
}
