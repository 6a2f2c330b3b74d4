namespace KnowledgeGraph.Model;

/// <summary>
/// What an import did with everything it read. Nothing is skipped silently: what is not in the release
/// as its source states it is counted here, and listed one by one.
/// </summary>
/// <param name="Counts">What each source gave and what became of it.</param>
/// <param name="Items">Each thing merged, replaced, overridden, unlabelled, dangling, refused or rejected.</param>
public sealed record ImportReport(IReadOnlyList<ReportCount> Counts, IReadOnlyList<ReportItem> Items);

/// <summary>A line of the import report.</summary>
/// <param name="Source">The file it is about, or "" for the whole import.</param>
/// <param name="Code">A stable name of what was counted, for example <c>ROWS</c>, <c>NOT_ROWS</c> or <c>REJECTED</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="Meaning">What was counted, in a sentence.</param>
public sealed record ReportCount(string Source, string Code, long Count, string Meaning);

/// <summary>One thing that did not go into the release as its source states it.</summary>
/// <param name="Code">A stable name of what happened, for example <c>MERGED</c> or <c>ROW_COLUMNS</c>.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Source">The file, or "".</param>
/// <param name="Line">The line in the (decompressed) file, from 1; null where the format has none.</param>
/// <param name="Subject">The identifier it is about, or null.</param>
/// <param name="Message">What happened and why, in a sentence.</param>
/// <param name="Rows">How many rows of the file the item stands for. Above 1 where a kind of rows is listed once, with its first line.</param>
public sealed record ReportItem(
    string Code, ReportSeverity Severity, string Source, long? Line, string? Subject, string Message, long Rows = 1);

/// <summary>How bad an item of the import report is.</summary>
public enum ReportSeverity
{
    /// <summary>Decided or left out on purpose, by a documented rule: merged, replaced, overridden, of another species or category.</summary>
    Notice,

    /// <summary>Understood, but not taken because it contradicts something or cannot be used; someone should look. Fails a strict import.</summary>
    Refused,

    /// <summary>A row or record could not be read and is not in the release. Fails a strict import.</summary>
    Rejected,
}
