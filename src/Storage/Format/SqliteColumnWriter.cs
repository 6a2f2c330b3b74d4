using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Writes the columns of an index into a release file.</summary>
internal sealed class SqliteColumnWriter(SqliteConnection connection) : IColumnWriter
{
    public void Write<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(values);
        var id = connection.Scalar<long>(
            "INSERT INTO index_column (name, sha256, bytes) VALUES ($1, $2, zeroblob($3)) RETURNING id", name, SHA256.HashData(bytes), bytes.Length);
        using var blob = new SqliteBlob(connection, "index_column", "bytes", id);
        blob.Write(bytes);
    }
}
