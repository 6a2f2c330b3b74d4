namespace KnowledgeGraph.Sources.Building;

/// <summary>Reports an id that occurs twice in a file.</summary>
internal static class Duplicates
{
    public static void Report(string id, Origin first, Origin again, ReportBuilder report) =>
        report.Add(ReportCodes.DuplicateId, again, id, $"{id} stands in line {first.Line} already; the first row counts.");
}
