using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Reads the columns of an index from a release file directly into arrays, and checks each against its hash.</summary>
internal sealed class SqliteColumnReader : IColumnReader
{
    private readonly SqliteConnection _connection;
    private readonly string _path;
    private readonly Dictionary<string, Column> _columns;

    public SqliteColumnReader(SqliteConnection connection, string path)
    {
        _connection = connection;
        _path = path;
        _columns = connection
            .Query("SELECT name, id, length(bytes), sha256 FROM index_column",
                row => KeyValuePair.Create(row.GetString(0), new Column(row.GetInt64(1), row.GetInt32(2), row.GetFieldValue<byte[]>(3))))
            .ToDictionary(StringComparer.Ordinal);
    }

    public int ByteCount(string name) => Find(name).Length;

    public T[] Read<T>(string name)
        where T : unmanaged
    {
        var column = Find(name);
        var values = GC.AllocateUninitializedArray<T>(column.Length / Unsafe.SizeOf<T>());
        var bytes = MemoryMarshal.AsBytes(values.AsSpan());
        using (var blob = new SqliteBlob(_connection, "index_column", "bytes", column.Id, readOnly: true))
        {
            blob.ReadExactly(bytes);
        }

        return SHA256.HashData(bytes).AsSpan().SequenceEqual(column.Sha256)
            ? values
            : throw StoreErrors.Damaged(_path, $"the bytes of column {name} are not those that were written");
    }

    private Column Find(string name) =>
        _columns.TryGetValue(name, out var column) ? column : throw StoreErrors.Damaged(_path, $"column {name} is missing");

    private sealed record Column(long Id, int Length, byte[] Sha256);
}
