using System.Text;
using KnowledgeGraph.Sources.Catalog;
using static KnowledgeGraph.Sources.SourceErrorCodes;

namespace KnowledgeGraph.Sources;

/// <summary>Creates each <see cref="SourceException"/>; methods are named for the failure.</summary>
internal static class SourceErrors
{
    private const int MembersShown = 3;

    public static SourceException NotFound(string path) =>
        new(FileNotFound, path, null, "no such file or folder");

    public static SourceException Unreadable(string file, Exception cause) =>
        new(FileUnreadable, file, null, $"cannot be read: {cause.Message}", cause);

    public static SourceException GzipTruncated(string file, Exception cause) =>
        new(FileTruncated, file, null, "the gzip data ends early; expected a complete file, so fetch it again", cause);

    public static SourceException GzipCorrupt(string file, Exception cause) =>
        new(FileCorrupt, file, null, "the gzip data is damaged (its checksum or structure is wrong); fetch it again", cause);

    public static SourceException TarTruncated(string file, Exception? cause) =>
        new(FileTruncated, file, null, "the tar archive ends early; expected a complete file, so fetch it again", cause);

    public static SourceException TarCorrupt(string file, Exception? cause) =>
        new(FileCorrupt, file, null, "the tar archive is damaged; fetch it again", cause);

    public static SourceException JsonTruncated(string file) =>
        new(FileTruncated, file, null, "the JSON ends early; expected the closing brace of the document");

    public static SourceException LineTooLong(string file, long line, int limit) =>
        new(FileMalformed, file, line, $"the line is longer than {limit / (1024 * 1024)} MB; expected a text file with line feeds");

    public static SourceException Malformed(string file, long? line, string problem, Exception? cause = null) =>
        new(FileMalformed, file, line, problem, cause);

    public static SourceException Foreign(string file, string expected) =>
        new(FileForeign, file, null, $"expected {expected}");

    public static SourceException Ignored(string file, IReadOnlyList<IgnoredFile> ignored)
    {
        if (ignored is [{ Location.Member: null } only])
        {
            return new(only.Code, file, null, $"expected a source, but {only.Reason}");
        }

        var shown = string.Join("; ", ignored.Take(MembersShown).Select(member => $"{member.Location.Member}: {member.Reason}"));
        var rest = ignored.Count > MembersShown ? $"; and {ignored.Count - MembersShown} more" : "";
        return new(FileForeign, file, null, $"expected an archive with a source, but none of its files is one ({shown}{rest})");
    }

    public static SourceException ColumnsMissing(
        string file, long line, IReadOnlyList<string> missing, IReadOnlyList<string> present) =>
        new(FileColumnsMissing, file, line, $"the header lacks {Quoted(missing)}; it has {(present.Count == 0 ? "no columns" : Quoted(present))}");

    /// <summary>Reads from a file and converts every error to one with a code.</summary>
    public static async ValueTask<T> CodedAsync<T>(string file, Func<ValueTask<T>> read)
    {
        try
        {
            return await read();
        }
        catch (DecoderFallbackException e)
        {
            throw Malformed(file, null, "the text begins with the byte order mark of UTF-16, but is not valid UTF-16; save it as UTF-8", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file, e);
        }
    }

    /// <summary>Reads the structure of a tar archive and converts every error to one with a code.</summary>
    public static async ValueTask<T> TarAsync<T>(string file, Func<ValueTask<T>> read)
    {
        try
        {
            return await read();
        }
        catch (EndOfStreamException e)
        {
            throw TarTruncated(file, e);
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or NotSupportedException or OverflowException or ArgumentException)
        {
            throw TarCorrupt(file, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file, e);
        }
    }

    public static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
