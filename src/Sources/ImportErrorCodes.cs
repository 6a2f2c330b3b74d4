namespace KnowledgeGraph.Sources;

/// <summary>Stable codes of <see cref="ImportException"/>, in addition to those of <see cref="SourceErrorCodes"/>.</summary>
public static class ImportErrorCodes
{
    /// <summary>The hierarchy of a file has a cycle.</summary>
    public const string HierarchyCycle = "HIERARCHY_CYCLE";

    /// <summary>Rows were rejected or refused, and the import is strict.</summary>
    public const string RowsRejected = "ROWS_REJECTED";

    /// <summary>None of the given files is a source, or they add nothing to the graph.</summary>
    public const string NothingToImport = "NOTHING_TO_IMPORT";

    /// <summary>Two different files of a resource without stated releases were given.</summary>
    public const string ReleaseUndated = "RELEASE_UNDATED";
}
