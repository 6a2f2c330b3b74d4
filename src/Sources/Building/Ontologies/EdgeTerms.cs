using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Adds what an ontology's hierarchy, given as KGX edges, states about its terms: parents, and terms that no other source knows.
/// Such terms have no label, and no file states whether they are obsolete.
/// </summary>
internal static class EdgeTerms
{
    public static void Apply(IEnumerable<SourceTable<KgxEdge>> tables, TermTable terms, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in tables)
        {
            foreach (var edge in table.Rows)
            {
                if (edge.Predicate != KgxPredicates.SubclassOf || KgxResources.PrimaryOf(edge) is not { } resource)
                {
                    continue;
                }

                var origin = new Origin(table.Document, edge.Line);
                var child = Find(edge.Subject, resource, origin, terms, curies, report);
                var parent = Find(edge.Object, resource, origin, terms, curies, report);
                if (child is not null && parent is not null)
                {
                    child.EdgeParents.Add(parent.Id);
                }
            }
        }
    }

    private static Term? Find(string text, Curie resource, Origin origin, TermTable terms, CurieCache curies, ReportBuilder report)
    {
        if (!curies.TryRead(text, out var id, out _) || id.Prefix is not ("HP" or "MONDO") || resource != Resources.AuthorityOf(id.Prefix))
        {
            return null;
        }

        if (terms.TryGet(id, out var known))
        {
            return known;
        }

        var term = new Term { Id = id, Origin = origin, IsPartial = true };
        terms.Add(term);
        report.Add(ReportCodes.KnownFromEdge, origin, id.ToString(), $"{id} is known from the hierarchy in KGX only and has no label.");
        return term;
    }
}
