namespace KnowledgeGraph.Sources.Building;

/// <summary>Lists an id that is met again: twice in one file is an error of the file, in two files the first file read counts.</summary>
internal static class Duplicates
{
    public static void Report(string id, Origin first, Origin again, ReportBuilder report)
    {
        if (first.Document == again.Document)
        {
            report.Add(ReportCodes.DuplicateId, again, id, $"{id} stands in line {first.Line} already; the first row counts.");
        }
        else
        {
            report.Add(ReportCodes.Overridden, again, id, $"{id} is taken from {first.Document.Name}.");
        }
    }
}
