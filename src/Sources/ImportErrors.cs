using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources;

/// <summary>Makes each <see cref="ImportException"/>, named for the failure.</summary>
internal static class ImportErrors
{
    public const int RejectionsShown = 10;

    public static ImportException Cycle(string file, IReadOnlyList<Curie> cycle) => new(
        ImportErrorCodes.HierarchyCycle,
        $"{file}: the hierarchy goes round in a circle: {string.Join(" → ", cycle)} → {cycle[0]}; expected no term above itself. Remove one of these edges from the file.");

    public static ImportException Rejected(IReadOnlyCollection<ReportItem> first, long total)
    {
        var shown = first.Select(item => $"{Environment.NewLine}  {item.Source}{(item.Line is null ? "" : $", line {item.Line}")}: {item.Message}");
        var rest = total > RejectionsShown ? $"{Environment.NewLine}  and {total - RejectionsShown} more" : "";
        return new ImportException(
            ImportErrorCodes.RowsRejected,
            $"{total} rows were rejected, and the import is strict:{string.Concat(shown)}{rest}{Environment.NewLine}Correct the files, or import without --strict to leave these rows out.");
    }

    public static ImportException Nothing(IReadOnlyList<string> paths) => new(
        ImportErrorCodes.NothingToImport,
        $"None of the files in {string.Join(", ", paths)} is a source that can be read, and the seed was left out; see the README for the formats.");

    public static ImportException Unreadable(SourceException cause) => new(cause.Code, cause.Message, cause);
}
