using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// From ontology files to one table of terms. The newest release that holds a term decides on it, term by term;
/// then mapping sets, which name their subjects, and KGX nodes have their say.
/// </summary>
internal static class OntologyStage
{
    public static TermTable Run(SourceContents contents, CurieCache curies, ReportBuilder report)
    {
        var terms = new TermTable();
        foreach (var release in Releases(contents, report))
        {
            AddRelease(terms, release, curies, report);
        }

        MappingSubjects.Apply(contents.Mappings, terms, curies, report);
        NodeTerms.Apply(contents.Nodes, terms, curies, report);
        EdgeTerms.Apply(contents.Edges, terms, curies, report);
        terms.FindCharacteristics();
        return terms;
    }

    /// <summary>
    /// One file of each product of each release, newest first; of one release whole products before subsets, and the main file
    /// before the others. A further file of the same product is compared and left out.
    /// </summary>
    private static IEnumerable<SourceOntology> Releases(SourceContents contents, ReportBuilder report) =>
        contents.Ontologies
            .GroupBy(file => (file.Ontology.Header.Product, file.Ontology.Header.Version))
            .OrderByDescending(release => release.Key.Version, StringComparer.Ordinal)
            .ThenBy(release => release.Key.Product.IsSubset)
            .ThenByDescending(release => release.Key.Product.IsMain)
            .ThenBy(release => release.Key.Product.Name, StringComparer.Ordinal)
            .Select(release =>
            {
                var files = release.ToList();
                foreach (var other in files.Skip(1))
                {
                    ReleaseComparison.Run(files[0], other, report);
                }

                return files[0];
            });

    private static void AddRelease(TermTable terms, SourceOntology file, CurieCache curies, ReportBuilder report)
    {
        var document = file.Document;
        var header = file.Ontology.Header;
        var product = header.Product;
        var prefix = CuriePrefixes.Find(product.Resource)?.Prefix;
        if (prefix is not ("HP" or "MONDO"))
        {
            report.Add(ReportCodes.OntologyUnused, document, null, header.Id, $"Ontology '{header.Id}' was read; only the terms of hp and mondo become part of the graph.");
            return;
        }

        if (!product.IsSubset)
        {
            terms.NoteRelease(prefix);
        }

        var seen = new HashSet<Curie>();
        foreach (var stated in file.Ontology.Terms)
        {
            if (stated.Kind != OntologyTermKind.Class)
            {
                report.Count(document, ReportCodes.OntologyProperties);
                continue;
            }

            var origin = new Origin(document, document.HasLines ? stated.Position : null);
            if (!curies.TryRead(stated.Id, out var id, out _) || id.Prefix != prefix)
            {
                report.Count(document, ReportCodes.ForeignTerms);
                continue;
            }

            if (!seen.Add(id))
            {
                report.Add(ReportCodes.DuplicateId, origin, id.ToString(), $"Term {id} stands in the file twice; the first one counts.");
                continue;
            }

            report.Count(document, ReportCodes.Terms);
            report.Count(document, ReportCodes.IsA, stated.Parents.Count);
            report.Count(document, ReportCodes.ObsoleteTerms, stated.IsObsolete ? 1 : 0);
            if (!terms.TryGet(id, out var newer))
            {
                terms.Add(TermReading.Read(id, prefix, stated, origin, header.Version, product.IsSubset, curies, report));
                continue;
            }

            ReportOverride(stated, newer, origin, report);
            if (newer.IsFromSubset && !product.IsSubset)
            {
                newer.Complete(TermReading.Read(id, prefix, stated, origin, header.Version, isFromSubset: false, curies, report));
            }
        }
    }

    private static void ReportOverride(OntologyTerm older, Term newer, Origin origin, ReportBuilder report)
    {
        if (older.Label != newer.Label)
        {
            report.Add(ReportCodes.Overridden, origin, older.Id, $"Label '{older.Label}' gives way to '{newer.Label}' of {newer.Origin.Document.Name} ({newer.Version}).");
        }

        if (older.IsObsolete != newer.IsObsolete)
        {
            report.Add(ReportCodes.Overridden, origin, older.Id, $"{newer.Origin.Document.Name} ({newer.Version}) says that the term is {(newer.IsObsolete ? "obsolete" : "in use")}; this older release says the opposite.");
        }
    }
}
