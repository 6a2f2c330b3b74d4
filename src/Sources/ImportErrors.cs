using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources;

/// <summary>Creates each <see cref="ImportException"/>; methods are named for the failure.</summary>
internal static class ImportErrors
{
    public const int RejectionsShown = 10;

    private const int FilesShown = 10;
    private const string CurrentStays = "No release was created, and the current release stays.";
    private const string WhatToDo = "docs/formats.md lists the formats that can be read; 'kg fetch FOLDER' downloads the public sources.";

    public static ImportException Cycle(string file, IReadOnlyList<Curie> cycle) => new(
        ImportErrorCodes.HierarchyCycle,
        $"{file}: the hierarchy has a cycle: {string.Join(" → ", cycle)} → {cycle[0]}; a term must not be its own ancestor. Remove one of these edges from the file.");

    public static ImportException Rejected(IReadOnlyCollection<ReportItem> first, long total)
    {
        var shown = first.Select(item => $"{Environment.NewLine}  {item.Source}{(item.Line is null ? "" : $", line {item.Line}")}: {item.Message}");
        var rest = total > RejectionsShown ? $"{Environment.NewLine}  and {total - RejectionsShown} more" : "";
        return new ImportException(
            ImportErrorCodes.RowsRejected,
            $"{total} rows were rejected or refused, and the import is strict:{string.Concat(shown)}{rest}{Environment.NewLine}Correct the files, or import without --strict to leave these rows out.");
    }

    public static ImportException NoPath() => new(
        ImportErrorCodes.NothingToImport, "No file or folder was given, and the starter graph was left out; give the files to import.");

    public static ImportException NoSource(IReadOnlyList<string> paths, IReadOnlyList<IgnoredFile> ignored) => new(
        ImportErrorCodes.NothingToImport,
        ignored.Count == 0
            ? $"There are no files in {Names(paths)}. {CurrentStays} {WhatToDo}"
            : $"None of the {ignored.Count} files in {Names(paths)} is a source: {Shown([.. ignored.Select(file => $"{file.Location.Name}: {file.Reason}")])}. {CurrentStays} {WhatToDo}");

    public static ImportException NothingKept(IReadOnlyList<string> paths, IReadOnlyList<string> files, ReportItem? worst) => new(
        ImportErrorCodes.NothingToImport,
        $"Nothing in {Names(paths)} adds to the graph. Files examined: {Shown(files)}.{Example(worst)} {CurrentStays} {WhatToDo}");

    public static ImportException Undated(SourceFile first, SourceFile second) => new(
        ImportErrorCodes.ReleaseUndated,
        $"{first.Name} and {second.Name} are two different files of one resource ({first.Format}), which states no release, so it is unknown which is newer. Import only the one that should count.");

    public static ImportException Unreadable(SourceException cause) => new(cause.Code, cause.Message, cause);

    private static string Names(IReadOnlyList<string> paths) => string.Join(", ", paths);

    private static string Shown(IReadOnlyList<string> files) =>
        string.Join("; ", files.Take(FilesShown)) + (files.Count > FilesShown ? $"; and {files.Count - FilesShown} more" : "");

    private static string Example(ReportItem? item) =>
        item is null ? "" : $" For example {item.Source}{(item.Line is null ? "" : $", line {item.Line}")}: {item.Message.TrimEnd('.')}.";
}
