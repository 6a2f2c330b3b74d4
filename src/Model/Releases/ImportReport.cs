namespace KnowledgeGraph.Model;

/// <summary>
/// An import report: what became of everything that was read. Nothing is skipped silently: whatever is not in the release
/// as its source states it is counted and listed here.
/// </summary>
/// <param name="Counts">Counts of what each source contained and what became of it.</param>
/// <param name="Items">Every item that was merged, replaced, overridden, unlabelled, dangling, refused or rejected.</param>
public sealed record ImportReport(IReadOnlyList<ReportCount> Counts, IReadOnlyList<ReportItem> Items);

/// <summary>A line of the import report.</summary>
/// <param name="Source">The file, or "" for the whole import.</param>
/// <param name="Code">A stable name of what was counted, for example <c>ROWS</c>, <c>NOT_ROWS</c> or <c>REJECTED</c>.</param>
/// <param name="Count">The number.</param>
/// <param name="Meaning">What was counted, in a sentence.</param>
public sealed record ReportCount(string Source, string Code, long Count, string Meaning);

/// <summary>An item that is not in the release as its source states it.</summary>
/// <param name="Code">A stable name of what happened, for example <c>MERGED</c> or <c>ROW_COLUMNS</c>.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Source">The file, or "".</param>
/// <param name="Line">The line in the (decompressed) file, from 1; null if the format has no lines.</param>
/// <param name="Subject">The identifier concerned, or null.</param>
/// <param name="Message">What happened and why, in a sentence.</param>
/// <param name="Rows">The number of rows of the file that the item represents. More than 1 if rows of one kind are listed once, with the first line.</param>
public sealed record ReportItem(
    string Code, ReportSeverity Severity, string Source, long? Line, string? Subject, string Message, long Rows = 1);

/// <summary>The severity of an item of the import report.</summary>
public enum ReportSeverity
{
    /// <summary>Decided or left out on purpose, by a documented rule: merged, replaced, overridden, of another species or category.</summary>
    Notice,

    /// <summary>Understood but refused, because it contradicts other data or cannot be used. It should be reviewed, and fails a strict import.</summary>
    Refused,

    /// <summary>A row or record could not be read and is not in the release. Fails a strict import.</summary>
    Rejected,
}
