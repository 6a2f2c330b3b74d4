using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>The errors of the embedded store, each with its code and what to do about it.</summary>
internal static class StoreErrors
{
    private const int SqliteReadOnly = 8;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;

    // Operating system errors as .NET passes them on: errno on Unix, HRESULT on Windows.
    private const int NoSpace = 28;
    private const int TooManyOpenFiles = 24;
    private const int TooManyOpenFilesInSystem = 23;
    private const int QuotaExceeded = 122;
    private const int ReadOnlyFileSystem = 30;
    private const int DiskFull = unchecked((int)0x80070070);
    private const int HandleDiskFull = unchecked((int)0x80070027);

    public static GraphStoreException Empty(string folder) =>
        new("STORE_EMPTY", $"There is no release in {folder}; make one with 'kg import PATH…'.");

    public static GraphStoreException Foreign(string folder, string found) =>
        new("STORE_FOREIGN", $"{folder} is not a data folder of this program: it holds '{found}' but no releases; name an empty or a new folder.");

    public static GraphStoreException Busy(string lockFile, Exception cause) =>
        new("STORE_BUSY", $"Another command is writing to this data folder (it holds {lockFile}); wait until it has ended.", cause);

    public static GraphStoreException Damaged(string file, string problem, Exception? cause = null) =>
        new("RELEASE_DAMAGED", $"{file} is damaged: {problem}. Go back to another release with 'kg release use HASH' ('kg release list' shows them), import the sources again, or restore the file from a copy.", cause);

    /// <summary>A file cannot be read: it is damaged, or the process cannot open more files.</summary>
    public static GraphStoreException Reading(string file, Exception error) =>
        error is IOException { HResult: TooManyOpenFiles or TooManyOpenFilesInSystem } or SqliteException { SqliteErrorCode: SqliteCannotOpen }
            ? new("STORE_UNREADABLE", $"{file} cannot be opened: {error.Message.TrimEnd('.')}. If too many files are open, raise the limit of open files (ulimit -n), or lower Serving:MaxConnections.", error)
            : Damaged(file, error.Message.TrimEnd('.'), error);

    /// <summary>There are, or were, releases, but the current one is unknown. Nothing is removed.</summary>
    public static GraphStoreException CurrentInvalid(string file, string problem, IReadOnlyList<string> releases) =>
        new("CURRENT_INVALID", $"{file} does not say which release is current: {problem}. " + (releases is []
            ? "The folder 'releases' beside it holds no release; import the sources with 'kg import PATH…', or restore the folder from a copy."
            : $"The releases {string.Join(", ", releases)} are kept as they are: make one of them current with 'kg release use HASH', or import the sources with 'kg import PATH…'."));

    public static GraphStoreException Format(string file, long version) =>
        new("RELEASE_FORMAT", $"The release {Path.GetFileNameWithoutExtension(file)} has format {version}, but this program reads format {ReleaseFormat.Version}. "
            + $"Its file, {file}, is kept as it is. Import the sources again with 'kg import PATH…', or use the version of the program that wrote it.");

    public static GraphStoreException UnknownRelease(string prefix, IReadOnlyList<string> releases) =>
        new("RELEASE_UNKNOWN", $"No release here has a hash that begins with '{prefix}'. There are {string.Join(", ", releases)}; 'kg release list' says when each was built.");

    public static GraphStoreException AmbiguousRelease(string prefix, IReadOnlyList<string> found) =>
        new("RELEASE_AMBIGUOUS", $"The hashes of {found.Count} releases begin with '{prefix}': {string.Join(", ", found)}; give more digits.");

    /// <summary>Whether an error means that writing failed for a reason that the user can fix.</summary>
    public static bool IsOfWriting(Exception error) =>
        error is UnauthorizedAccessException
            or SqliteException { SqliteErrorCode: SqliteReadOnly or SqliteFull or SqliteCannotOpen }
            or IOException { HResult: NoSpace or QuotaExceeded or ReadOnlyFileSystem or DiskFull or HandleDiskFull };

    /// <summary>The store's error for an error of <see cref="IsOfWriting"/>.</summary>
    public static GraphStoreException Writing(string folder, Exception error) =>
        error is SqliteException { SqliteErrorCode: SqliteFull } or IOException { HResult: NoSpace or QuotaExceeded or DiskFull or HandleDiskFull }
            ? new("STORE_FULL", $"{folder} is full; free some space, or name another folder. The current release is unchanged.", error)
            : new("STORE_READ_ONLY", $"{folder} cannot be written to: {error.Message} Change its permissions, or name another folder.", error);
}
