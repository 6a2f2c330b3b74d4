using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>A complete release file, open for reading. It never changes; rows are read over pooled connections.</summary>
internal sealed class ReleaseFile : IDisposable
{
    /// <summary>The column that describes the release, as <see cref="ReleaseJson"/>.</summary>
    public const string ReleaseColumn = "release";

    private readonly string _connectionString;
    private readonly FileStream _hold;

    /// <summary>Opens a release file.</summary>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ReleaseFile(string path)
    {
        Path = path;

        // A shared lock as long as the release is in use; ReleaseFolder removes a file only if it gets an exclusive lock.
        _hold = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        _connectionString = new SqliteConnectionStringBuilder
        {
            // With "immutable", SQLite uses no locks and does not check for changes (https://www.sqlite.org/uri.html). SQLite ignores "open"; it
            // gives each opening its own pool, because after the same content is imported again, the path is another file.
            DataSource = $"{UriOf(path)}?immutable=1&open={Guid.NewGuid():N}",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = true,
        }.ToString();
    }

    public string Path { get; }

    /// <summary>When a release was built; null if its file does not exist or this program cannot read it.</summary>
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

    /// <summary>The description of the release.</summary>
    public static ReleaseInfo ReadRelease(IColumnReader columns) => ReleaseJson.ReadRelease(columns.Read<byte>(ReleaseColumn));

    /// <summary>Reads columns, each checked against its hash.</summary>
    /// <exception cref="GraphStoreException">The file cannot be read (RELEASE_DAMAGED), or has another format (RELEASE_FORMAT).</exception>
    public T ReadColumns<T>(Func<IColumnReader, T> read) => Read(connection =>
    {
        ReleaseSchema.Check(connection, Path);
        return read(new SqliteColumnReader(connection, Path));
    });

    /// <summary>Checks every page of the file with SQLite.</summary>
    /// <exception cref="GraphStoreException">RELEASE_DAMAGED.</exception>
    public void CheckStructure()
    {
        var found = Read(connection => connection.Scalar<string>("PRAGMA integrity_check"));
        if (found != "ok")
        {
            throw StoreErrors.Damaged(Path, found);
        }
    }

    /// <summary>Runs queries on a pooled connection.</summary>
    /// <exception cref="GraphStoreException">The file cannot be read (RELEASE_DAMAGED) or opened (STORE_UNREADABLE).</exception>
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

    // System.Uri does not escape "%20" in a file name, and SQLite would decode it to a space.
    private static string UriOf(string path) => "file:///" + string.Join(
        '/', path.Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString));
}
