using KnowledgeGraph.Sources.Catalog;
using static KnowledgeGraph.Sources.SourceErrorCodes;

namespace KnowledgeGraph.Sources;

/// <summary>Makes each <see cref="SourceException"/>, named for the failure.</summary>
internal static class SourceErrors
{
    public static SourceException NotFound(string path) =>
        new(FileNotFound, path, null, "no such file or folder");

    public static SourceException Unreadable(string file, Exception cause) =>
        new(FileUnreadable, file, null, $"cannot be read: {cause.Message}", cause);

    public static SourceException GzipTruncated(string file, Exception cause) =>
        new(FileTruncated, file, null, "the gzip data ends early; expected a complete file, so fetch it again", cause);

    public static SourceException GzipCorrupt(string file, Exception cause) =>
        new(FileCorrupt, file, null, "the gzip data is damaged (its checksum or structure is wrong); fetch it again", cause);

    public static SourceException JsonTruncated(string file) =>
        new(FileTruncated, file, null, "the JSON ends early; expected the closing brace of the document");

    public static SourceException LineTooLong(string file, long line, int limit) =>
        new(FileMalformed, file, line, $"the line is longer than {limit / (1024 * 1024)} MB; expected a text file with line feeds");

    public static SourceException Malformed(string file, long? line, string problem, Exception? cause = null) =>
        new(FileMalformed, file, line, problem, cause);

    public static SourceException Foreign(string file, string expected) =>
        new(FileForeign, file, null, $"expected {expected}");

    public static SourceException Ignored(IgnoredFile file) =>
        new(file.Code, file.Path, null, $"expected a source, but {file.Reason}");

    public static SourceException ColumnsMissing(
        string file, long line, IReadOnlyList<string> missing, IReadOnlyList<string> present) =>
        new(FileColumnsMissing, file, line, $"the header lacks {Quoted(missing)}; it has {(present.Count == 0 ? "no columns" : Quoted(present))}");

    public static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
