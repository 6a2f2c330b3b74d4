using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The file of a release: an SQLite database. The index lies in it as columns, each one blob that is read in bulk;
/// what is read one by one lies in tables.
/// </summary>
internal static class ReleaseSchema
{
    /// <summary>Grows with every change that older programs cannot read, and with every change to a stored enumeration.</summary>
    public const int FormatVersion = 2;

    /// <summary>"KGrl" in ASCII; tells these files from other SQLite databases.</summary>
    public const int ApplicationId = 0x4B47726C;

    /// <summary>
    /// Prepares a new file. No syncing while writing: the file is nobody's until it is whole, synced and renamed. The journal, in memory, stays
    /// empty, because a new file has no pages to restore; without one, SQLite calls a full disk now a damaged file, now a missing table.
    /// </summary>
    public static void Configure(SqliteConnection connection) => connection.Execute("""
        PRAGMA page_size = 16384;
        PRAGMA journal_mode = MEMORY;
        PRAGMA synchronous = OFF;
        PRAGMA locking_mode = EXCLUSIVE;
        """);

    /// <summary>Creates the tables, as the first part of the transaction that fills them.</summary>
    public static void Create(SqliteConnection connection) => connection.Execute($"""
        PRAGMA application_id = {ApplicationId};
        PRAGMA user_version = {FormatVersion};

        -- What is read as a whole when a release is opened. sha256 is of bytes.
        CREATE TABLE index_column (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sha256 BLOB NOT NULL, bytes BLOB NOT NULL);

        -- What is read one by one, as JSON. The hashes of the bodies are a column.
        CREATE TABLE entity_text (number INTEGER PRIMARY KEY, body BLOB NOT NULL);

        CREATE TABLE report_item (number INTEGER PRIMARY KEY, body BLOB NOT NULL);
        """);

    /// <summary>Checks that a file is a release of the format that this program reads.</summary>
    public static void Check(SqliteConnection connection, string path)
    {
        if (connection.Scalar<long>("PRAGMA application_id") != ApplicationId)
        {
            throw StoreErrors.Damaged(path, "it is not a release file");
        }

        if (connection.Scalar<long>("PRAGMA user_version") is var version && version != FormatVersion)
        {
            throw StoreErrors.Format(path, version);
        }
    }
}
