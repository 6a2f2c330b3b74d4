using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Writes and reads what a release is.</summary>
internal static class ReleaseRows
{
    public static void Write(SqliteConnection connection, ReleaseInfo release)
    {
        using var insert = connection.Prepare("INSERT INTO release VALUES ($1, $2, $3)", 3);
        insert.Run(release.Hash, release.BuiltBy, release.BuiltAt.ToString("O", CultureInfo.InvariantCulture));
        using var insertSource = connection.Prepare("INSERT INTO release_source VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", 8);
        for (var i = 0; i < release.Sources.Count; i++)
        {
            var source = release.Sources[i];
            insertSource.Run(i, source.Name, source.Format, source.Resource?.ToString(), source.Version, source.License, source.Sha256, source.Records);
        }

        using var insertCount = connection.Prepare("INSERT INTO release_count VALUES ($1, $2, $3)", 3);
        for (var i = 0; i < release.Counts.Count; i++)
        {
            insertCount.Run(i, release.Counts[i].Name, release.Counts[i].Count);
        }
    }

    public static ReleaseInfo Read(SqliteConnection connection) => connection.Query(
        "SELECT hash, built_by, built_at FROM release",
        row => new ReleaseInfo
        {
            Hash = row.GetString(0),
            BuiltBy = row.GetString(1),
            BuiltAt = DateTimeOffset.ParseExact(row.GetString(2), "O", CultureInfo.InvariantCulture),
            Sources = connection.Query("SELECT name, format, resource, version, license, sha256, records FROM release_source ORDER BY position", Source),
            Counts = connection.Query("SELECT name, count FROM release_count ORDER BY position", count => new ReleaseCount(count.GetString(0), count.GetInt64(1))),
        }).Single();

    private static SourceFile Source(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.StringOrNull(2) is { } resource ? Curie.Parse(resource) : null,
        row.StringOrNull(3), row.StringOrNull(4), row.GetString(5), row.GetInt64(6));
}
