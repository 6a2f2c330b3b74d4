using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Hpoa;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Counts the rows of a phenotype.hpoa, as stated.</summary>
internal static class AnnotationCounts
{
    public static void Count(SourceTable<HpoAnnotationRow> table, int diseases, AssertionScope scope)
    {
        int negated = 0, zero = 0, terms = 0, counts = 0, percentages = 0, unknown = 0;
        foreach (var row in table.Rows)
        {
            negated += row.IsNegated ? 1 : 0;
            switch (row.Frequency is null ? null : scope.Frequencies.TryRead(row.Frequency, out _))
            {
                case null:
                    unknown++;
                    break;
                case { Basis: FrequencyBasis.Count, Observed: var observed }:
                    counts++;
                    zero += observed == 0 ? 1 : 0;
                    break;
                case { Basis: FrequencyBasis.Percent }:
                    percentages++;
                    break;
                default:
                    terms++;
                    break;
            }
        }

        var report = scope.Report;
        report.Count(table.Document, ReportCodes.Diseases, diseases);
        report.Count(table.Document, ReportCodes.NotRows, negated);
        report.Count(table.Document, ReportCodes.ZeroOfNRows, zero);
        report.Count(table.Document, ReportCodes.FrequencyTerms, terms);
        report.Count(table.Document, ReportCodes.FrequencyCounts, counts);
        report.Count(table.Document, ReportCodes.FrequencyPercentages, percentages);
        report.Count(table.Document, ReportCodes.FrequencyUnknown, unknown);
    }
}
