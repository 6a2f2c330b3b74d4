namespace KnowledgeGraph.Sources.Building;

/// <summary>What is counted when everything is in place.</summary>
internal static class FinalCounts
{
    public static void Add(SourceContents contents, EntityTable entities, List<Statement> statements, ReportBuilder report)
    {
        foreach (var document in contents.Documents)
        {
            report.Count(document, ReportCodes.Records, document.File.Records);
            report.Count(document, ReportCodes.Assertions, 0);
        }

        // A row of a table makes one statement; a term of an ontology makes several and was counted when it was read.
        var ontologies = contents.Ontologies.Select(file => file.Document).ToHashSet();
        foreach (var statement in statements)
        {
            report.Count(statement.Origin.Document, ReportCodes.Assertions);
            if (!ontologies.Contains(statement.Origin.Document))
            {
                report.Count(statement.Origin.Document, ReportCodes.Used);
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
