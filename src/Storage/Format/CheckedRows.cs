using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Texts in a table, by number, read individually on demand. Each is checked against its hash in a column that was checked when the
/// release was opened, so any later change of the file is detected.
/// </summary>
/// <param name="file">The release.</param>
/// <param name="columns">Its columns.</param>
/// <param name="table">The table.</param>
internal sealed class CheckedRows(ReleaseFile file, IColumnReader columns, string table)
{
    private readonly long[] _hashes = columns.Read<long>(HashesOf(table));

    /// <summary>The number of texts.</summary>
    public int Count => _hashes.Length;

    /// <summary>Writes a table and the column of its hashes.</summary>
    public static void Write(SqliteConnection connection, IColumnWriter columns, string table, IEnumerable<byte[]> bodies, CancellationToken cancellationToken)
    {
        var hashes = new List<long>();
        using var insert = connection.Prepare($"INSERT INTO {table} VALUES ($1, $2)", 2);
        foreach (var body in bodies)
        {
            cancellationToken.ThrowIfCancellationRequested();
            insert.Run(hashes.Count, body);
            hashes.Add(HashOf(body));
        }

        columns.Write<long>(HashesOf(table), hashes.ToArray());
    }

    /// <summary>Reads the texts with these numbers; null for −1.</summary>
    /// <exception cref="GraphStoreException">RELEASE_DAMAGED.</exception>
    public byte[]?[] Read(IReadOnlyList<int> numbers) => file.Read(connection =>
    {
        using var select = connection.Prepare($"SELECT body FROM {table} WHERE number = $1", 1);
        return numbers.Select(number => number < 0 ? null : Read(select, number)).ToArray();
    });

    /// <summary>Reads all texts, in the order of their numbers.</summary>
    /// <exception cref="GraphStoreException">RELEASE_DAMAGED.</exception>
    public List<T> ReadAll<T>(Func<byte[], T> read) => file.Read(connection =>
    {
        using var select = connection.Prepare($"SELECT body FROM {table} WHERE number = $1", 1);
        return Enumerable.Range(0, Count).Select(number => read(Read(select, number))).ToList();
    });

    private byte[] Read(SqliteCommand select, int number)
    {
        select.Bind(number);
        return select.ExecuteScalar() is byte[] body && HashOf(body) == _hashes[number]
            ? body
            : throw StoreErrors.Damaged(file.Path, $"row {number} of {table} is not what was written");
    }

    private static string HashesOf(string table) => table + ".hash";

    // 64 bits of the hash suffice against accidents; an attacker who can write the file can also write the hashes.
    private static long HashOf(byte[] body) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(body));
}
