using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources;

/// <summary>A line of the import report, or the kind of its items.</summary>
/// <param name="Name">The stable name, as in <see cref="ReportCount.Code"/> and <see cref="ReportItem.Code"/>.</param>
/// <param name="Meaning">What is counted, in a sentence.</param>
/// <param name="Severity">How bad an item of this kind is.</param>
public sealed record ReportCode(string Name, string Meaning, ReportSeverity Severity = ReportSeverity.Notice);
