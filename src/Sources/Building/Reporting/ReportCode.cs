using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources;

/// <summary>A line of the import report, or the kind of its items.</summary>
/// <param name="Name">The stable name, as in <see cref="ReportCount.Code"/> and <see cref="ReportItem.Code"/>.</param>
/// <param name="Meaning">What is counted, in a sentence.</param>
/// <param name="Severity">The severity of items of this kind.</param>
/// <param name="IsLeftOut">
/// Whether an item stands for rows that contributed nothing to the release. For each file, the rows of these items and
/// <see cref="ReportCodes.Used"/> add up to <see cref="ReportCodes.Records"/>.
/// </param>
public sealed record ReportCode(string Name, string Meaning, ReportSeverity Severity = ReportSeverity.Notice, bool IsLeftOut = false);
