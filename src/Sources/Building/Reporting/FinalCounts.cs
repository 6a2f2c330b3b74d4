namespace KnowledgeGraph.Sources.Building;

/// <summary>Counts that are known only after all assertions are final.</summary>
internal static class FinalCounts
{
    public static void Add(SourceContents contents, EntityDrafts entities, List<AssertionDraft> assertions, ReportBuilder report)
    {
        foreach (var document in contents.Documents)
        {
            report.Count(document, ReportCodes.Records, document.File.Records);
            report.Count(document, ReportCodes.Assertions, 0);
        }

        // A table row makes one assertion; an ontology term makes several and was counted when it was read.
        var ontologies = contents.Ontologies.Select(file => file.Document).ToHashSet();
        foreach (var assertion in assertions)
        {
            report.Count(assertion.Origin.Document, ReportCodes.Assertions);
            if (!ontologies.Contains(assertion.Origin.Document))
            {
                report.Count(assertion.Origin.Document, ReportCodes.Used);
            }
        }

        foreach (var draft in entities.All)
        {
            if (draft.Name is null)
            {
                report.Add(ReportCodes.Unlabelled, null, null, draft.Id.ToString(), $"{draft.Id} has no name in any of the files.");
            }
        }
    }
}
