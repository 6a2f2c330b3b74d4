namespace KnowledgeGraph.Sources;

/// <summary>Stable codes of <see cref="ImportException"/>, beside those of <see cref="SourceErrorCodes"/>.</summary>
public static class ImportErrorCodes
{
    /// <summary>The hierarchy of one file goes round in a circle.</summary>
    public const string HierarchyCycle = "HIERARCHY_CYCLE";

    /// <summary>Rows were rejected or refused, and the import is strict.</summary>
    public const string RowsRejected = "ROWS_REJECTED";

    /// <summary>Nothing that was given is a source, or nothing of it adds to the graph.</summary>
    public const string NothingToImport = "NOTHING_TO_IMPORT";

    /// <summary>Two different files of a resource were given that states no release.</summary>
    public const string ReleaseUndated = "RELEASE_UNDATED";
}
