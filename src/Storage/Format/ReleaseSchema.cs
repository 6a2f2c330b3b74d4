using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The file of a release: an SQLite database. The index is stored as columns, each a blob that is read as a whole;
/// data that is read individually is stored in tables.
/// </summary>
internal static class ReleaseSchema
{
    /// <summary>"KGrl" in ASCII; distinguishes these files from other SQLite databases.</summary>
    public const int ApplicationId = 0x4B47726C;

    /// <summary>
    /// Prepares a new file. Writing is not synced: nobody uses the file until it is complete, synced and renamed. The in-memory journal stays
    /// empty, because a new file has no pages to restore; without a journal, SQLite reports a full disk as a damaged file or a missing table.
    /// </summary>
    public static void Configure(SqliteConnection connection) => connection.Execute("""
        PRAGMA page_size = 16384;
        PRAGMA journal_mode = MEMORY;
        PRAGMA synchronous = OFF;
        PRAGMA locking_mode = EXCLUSIVE;
        """);

    /// <summary>Creates the tables, at the beginning of the transaction that fills them.</summary>
    public static void Create(SqliteConnection connection) => connection.Execute($"""
        PRAGMA application_id = {ApplicationId};
        PRAGMA user_version = {ReleaseFormat.Version};

        -- What is read as a whole when a release is opened. sha256 is of bytes.
        CREATE TABLE index_column (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sha256 BLOB NOT NULL, bytes BLOB NOT NULL);

        -- What is read one by one, as JSON. The hashes of the bodies are a column.
        CREATE TABLE entity_text (number INTEGER PRIMARY KEY, body BLOB NOT NULL);

        CREATE TABLE report_item (number INTEGER PRIMARY KEY, body BLOB NOT NULL);
        """);

    /// <summary>Checks that a file is a release in the format of this program.</summary>
    public static void Check(SqliteConnection connection, string path)
    {
        if (connection.Scalar<long>("PRAGMA application_id") != ApplicationId)
        {
            throw StoreErrors.Damaged(path, "it is not a release file");
        }

        if (connection.Scalar<long>("PRAGMA user_version") is var version && version != ReleaseFormat.Version)
        {
            throw StoreErrors.Format(path, version);
        }
    }
}
