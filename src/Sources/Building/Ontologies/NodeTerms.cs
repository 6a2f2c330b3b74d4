using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Adds what KGX nodes state about HPO and Mondo terms. KGX states no release, so a node defines a term only if no release or mapping
/// set knows it. Synonyms and cross-references are always added; a description only if the term has none.
/// </summary>
internal static class NodeTerms
{
    public static void Apply(IEnumerable<SourceTable<KgxNode>> tables, TermTable terms, CurieCache curies, ReportBuilder report)
    {
        foreach (var table in tables)
        {
            foreach (var node in table.Rows)
            {
                if (curies.TryRead(node.Id, out var id, out _) && id.Prefix is "HP" or "MONDO")
                {
                    Apply(id, node, new Origin(table.Document, node.Line), terms, curies, report);
                }
            }
        }
    }

    private static void Apply(Curie id, KgxNode node, Origin origin, TermTable terms, CurieCache curies, ReportBuilder report)
    {
        if (!terms.TryGet(id, out var term) && origin.Document.IsStarter && node.Name is null)
        {
            report.Add(ReportCodes.Dangling, origin, node.Id, $"{id} is not a term of this release, so the text of the starter graph on it is left out.");
            return;
        }

        report.Count(origin.Document, ReportCodes.Used);
        if (term is null)
        {
            term = new Term
            {
                Id = id,
                Origin = origin,
                Label = node.Name,
                IsObsolete = node.Deprecated ?? false,
                IsPartial = terms.HasRelease(id.Prefix),
            };
            terms.Add(term);
            foreach (var text in node.ReplacedBy)
            {
                if (curies.TryRead(text, out var replacement, out _))
                {
                    term.ReplacedBy.Add(replacement);
                }
            }
        }
        else if (node.Name is not null && node.Name != term.Label)
        {
            report.Add(ReportCodes.GaveWay, origin, id.ToString(), $"Label '{node.Name}' gives way to '{term.Label}' of {term.Origin.Document.Name} ({term.Version ?? "no release named"}).");
        }

        term.Definition ??= node.Description;
        var resource = NodeTexts.ResourceOf(node, id);
        term.Synonyms.AddRange(NodeTexts.Synonyms(node, resource));

        // Merging is based only on assertions by Mondo or by the authority of the entry; other graphs only add cross-references.
        var isOfMondo = node.ProvidedBy.Any(KgxResources.IsMondo);
        foreach (var xref in NodeTexts.Xrefs(node, resource, curies))
        {
            if (isOfMondo || (Curie.TryParse(xref.Id, out var entry) && Resources.AuthorityOf(entry.Prefix) == resource))
            {
                term.AddXref(xref, version: null, origin, curies);
            }
            else
            {
                term.Xrefs.Add(xref);
            }
        }
    }
}
