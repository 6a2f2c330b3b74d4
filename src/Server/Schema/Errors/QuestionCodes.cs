namespace KnowledgeGraph.Server.Schema;

/// <summary>The stable codes of queries that cannot be answered; docs/errors.md explains each.</summary>
internal static class QuestionCodes
{
    public const string IdMalformed = "ID_MALFORMED";
    public const string IdUnknown = "ID_UNKNOWN";
    public const string IdWrongCategory = "ID_WRONG_CATEGORY";
    public const string IdAmbiguous = "ID_AMBIGUOUS";
    public const string IdObsolete = "ID_OBSOLETE";
    public const string IdOrSymbol = "ID_OR_SYMBOL";
    public const string TooManyIds = "TOO_MANY_IDS";
    public const string CursorMalformed = "CURSOR_MALFORMED";
    public const string CursorMismatch = "CURSOR_MISMATCH";
    public const string ReleaseGone = "RELEASE_GONE";
    public const string FirstOutOfRange = "FIRST_OUT_OF_RANGE";
    public const string WorkExceeded = "WORK_EXCEEDED";
}
