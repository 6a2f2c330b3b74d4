namespace KnowledgeGraph.Sources;

/// <summary>Stable codes of <see cref="SourceException"/>.</summary>
public static class SourceErrorCodes
{
    /// <summary>The file or folder does not exist.</summary>
    public const string FileNotFound = "FILE_NOT_FOUND";

    /// <summary>The operating system cannot read the file.</summary>
    public const string FileUnreadable = "FILE_UNREADABLE";

    /// <summary>The file ends before its content is complete.</summary>
    public const string FileTruncated = "FILE_TRUNCATED";

    /// <summary>The compressed data of the file is damaged.</summary>
    public const string FileCorrupt = "FILE_CORRUPT";

    /// <summary>The content is not valid in its format.</summary>
    public const string FileMalformed = "FILE_MALFORMED";

    /// <summary>The file has another format than expected.</summary>
    public const string FileForeign = "FILE_FOREIGN";

    /// <summary>The header lacks columns that the format requires.</summary>
    public const string FileColumnsMissing = "FILE_COLUMNS_MISSING";
}
