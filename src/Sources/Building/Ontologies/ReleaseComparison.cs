using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Treats two files of one ontology release, for example obographs JSON and OBO, as one: the second adds the terms that are
/// missing in the first. If they disagree, the first is used and the difference is reported.
/// </summary>
internal static class ReleaseComparison
{
    public static void Run(SourceOntology taken, SourceOntology other, int missing, ReportBuilder report)
    {
        var (document, header) = (other.Document, other.Ontology.Header);
        report.Add(ReportCodes.SameRelease, document, null, header.Id, $"Release {header.Version ?? "(not named)"} of {header.Id} was read from {taken.Document.Name} already; of this file only terms that are missing there count.", document.File.Records - missing);
        foreach (var difference in OntologyComparer.Compare(taken.Ontology, other.Ontology))
        {
            report.Add(ReportCodes.ReleaseDisagrees, document, null, difference.TermId, $"{difference.Field}: only {taken.Document.Name} has '{difference.First}', which counts; only this file has '{difference.Second}'.");
        }
    }
}
