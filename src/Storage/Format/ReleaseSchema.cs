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

    // No journal and no syncing while writing: the file is nobody's until it is whole, synced and renamed.
    public static void Create(SqliteConnection connection) => connection.Execute($"""
        PRAGMA page_size = 16384;
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA application_id = {ApplicationId};
        PRAGMA user_version = {FormatVersion};

        -- What the release is; one row. built_at is ISO 8601, in UTC.
        CREATE TABLE release (hash TEXT NOT NULL, built_by TEXT NOT NULL, built_at TEXT NOT NULL);

        CREATE TABLE release_source (
            position INTEGER PRIMARY KEY, name TEXT NOT NULL, format TEXT NOT NULL, resource TEXT, version TEXT, license TEXT,
            sha256 TEXT NOT NULL, records INTEGER NOT NULL);

        CREATE TABLE release_count (position INTEGER PRIMARY KEY, name TEXT NOT NULL, count INTEGER NOT NULL);

        -- The index. sha256 is of bytes.
        CREATE TABLE index_column (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sha256 BLOB NOT NULL, bytes BLOB NOT NULL);

        -- Long texts and lists of an entity, by rank, as JSON.
        CREATE TABLE entity_text (entity INTEGER PRIMARY KEY, body BLOB NOT NULL);

        CREATE TABLE identifier (id TEXT NOT NULL, target INTEGER NOT NULL, how INTEGER NOT NULL);

        -- folded is the symbol in upper case.
        CREATE TABLE symbol (folded TEXT NOT NULL, symbol TEXT NOT NULL, target INTEGER NOT NULL, how INTEGER NOT NULL);

        CREATE TABLE report_count (position INTEGER PRIMARY KEY, source TEXT NOT NULL, code TEXT NOT NULL, count INTEGER NOT NULL, meaning TEXT NOT NULL);

        CREATE TABLE report_item (
            position INTEGER PRIMARY KEY, code TEXT NOT NULL, severity INTEGER NOT NULL, source TEXT NOT NULL, line INTEGER, subject TEXT, message TEXT NOT NULL,
            row_count INTEGER NOT NULL);
        """);

    /// <summary>Made last: filling a table and then sorting it is faster than keeping an index up to date.</summary>
    public static void CreateIndexes(SqliteConnection connection) => connection.Execute("""
        CREATE INDEX identifier_by_id ON identifier (id);
        CREATE INDEX symbol_by_folded ON symbol (folded);
        CREATE INDEX report_item_by_code ON report_item (code);
        """);

    /// <summary>Checks that a file is a release of the format that this program reads.</summary>
    public static void Check(SqliteConnection connection, string path)
    {
        if (connection.Scalar<long>("PRAGMA application_id") != ApplicationId)
        {
            throw StoreErrors.Damaged(path, "it is no release file");
        }

        if (connection.Scalar<long>("PRAGMA user_version") is var version && version != FormatVersion)
        {
            throw StoreErrors.Format(path, version);
        }
    }
}
