using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Merges ontology files into one table of terms. The newest release that contains a term defines it;
/// mapping sets (for their subjects) and KGX nodes are applied afterwards.
/// </summary>
internal static class OntologyStage
{
    public static TermTable Run(SourceContents contents, IReadOnlyList<MappingSet> mappings, CurieCache curies, ReportBuilder report)
    {
        var terms = new TermTable();
        var releases = new TermReleases(terms, curies, report);
        foreach (var release in NewestFirst(contents))
        {
            var files = release.ToList();
            releases.Add(files[0]);
            foreach (var twin in files.Skip(1))
            {
                var missing = releases.AddMissing(twin);
                ReleaseComparison.Run(files[0], twin, missing, report);
            }
        }

        StarterCopies.GiveWay(contents, mappings, terms, report);
        MappingSubjects.Apply(mappings, terms, report);
        NodeTerms.Apply(contents.Nodes, terms, curies, report);
        EdgeTerms.Apply(contents.Edges, terms, curies, report);
        terms.FindCharacteristics();
        return terms;
    }

    /// <summary>
    /// The files of each product of each release, newest release first. Within a release, complete products come before subsets, and the
    /// main file before the others.
    /// </summary>
    private static IEnumerable<IEnumerable<SourceOntology>> NewestFirst(SourceContents contents) =>
        contents.Ontologies
            .GroupBy(file => (file.Ontology.Header.Product, file.Ontology.Header.Version))
            .OrderByDescending(release => release.Key.Version, ReleaseOrder.Instance)
            .ThenBy(release => release.Key.Product.IsSubset)
            .ThenByDescending(release => release.Key.Product.IsMain)
            .ThenBy(release => release.Key.Product.Name, StringComparer.Ordinal);
}
