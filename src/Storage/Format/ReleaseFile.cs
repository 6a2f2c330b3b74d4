using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>A finished release file, open for reading. Its rows are read over pooled connections; it never changes.</summary>
internal sealed class ReleaseFile : IDisposable
{
    /// <summary>The column of what the release is, as <see cref="ReleaseJson"/>.</summary>
    public const string ReleaseColumn = "release";

    private readonly string _connectionString;
    private readonly FileStream _hold;

    /// <summary>Opens a release file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public ReleaseFile(string path)
    {
        Path = path;

        // Held shared as long as the release is in use; ReleaseFolder removes a file only if it gets it for itself.
        _hold = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        _connectionString = new SqliteConnectionStringBuilder
        {
            // "immutable" spares SQLite its locks and checks for changes (https://www.sqlite.org/uri.html). It ignores "open", which gives each opening a
            // pool of its own: the same path is another file after its content was imported again.
            DataSource = $"{UriOf(path)}?immutable=1&open={Guid.NewGuid():N}",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = true,
        }.ToString();
    }

    public string Path { get; }

    /// <summary>When a release was built; null where its file is not there or cannot be read by this program.</summary>
    public static DateTimeOffset? TryReadBuiltAt(string path)
    {
        try
        {
            using var file = new ReleaseFile(path);
            return file.ReadColumns(ReadRelease).BuiltAt;
        }
        catch (Exception e) when (e is GraphStoreException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>What the release is.</summary>
    public static ReleaseInfo ReadRelease(IColumnReader columns) => ReleaseJson.ReadRelease(columns.Read<byte>(ReleaseColumn));

    /// <summary>Reads columns, each checked against its hash.</summary>
    /// <exception cref="GraphStoreException">The file cannot be read (RELEASE_DAMAGED), or is of another format (RELEASE_FORMAT).</exception>
    public T ReadColumns<T>(Func<IColumnReader, T> read) => Read(connection =>
    {
        ReleaseSchema.Check(connection, Path);
        return read(new SqliteColumnReader(connection, Path));
    });

    /// <summary>Lets SQLite check every page of the file.</summary>
    /// <exception cref="GraphStoreException">RELEASE_DAMAGED.</exception>
    public void CheckStructure()
    {
        var found = Read(connection => connection.Scalar<string>("PRAGMA integrity_check"));
        if (found != "ok")
        {
            throw StoreErrors.Damaged(Path, found);
        }
    }

    /// <summary>Runs queries over a connection of the pool.</summary>
    /// <exception cref="GraphStoreException">The file cannot be read, RELEASE_DAMAGED.</exception>
    public T Read<T>(Func<SqliteConnection, T> query)
    {
        try
        {
            using var connection = new SqliteConnection(_connectionString);
            connection.Open();
            return query(connection);
        }
        catch (Exception e) when (e is SqliteException or JsonException or EndOfStreamException or InvalidOperationException or FormatException or InvalidCastException)
        {
            throw StoreErrors.Reading(Path, e);
        }
    }

    public void Dispose()
    {
        using (var connection = new SqliteConnection(_connectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        _hold.Dispose();
    }

    // System.Uri leaves "%20" in a file name as it is, and SQLite would read it as a space.
    private static string UriOf(string path) => "file:///" + string.Join(
        '/', path.Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString));
}
