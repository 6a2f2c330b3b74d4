namespace KnowledgeGraph.Sources.Fetching;

/// <summary>Stable codes of <see cref="FetchException"/>.</summary>
public static class FetchErrorCodes
{
    /// <summary>The server cannot be reached.</summary>
    public const string Unreachable = "FETCH_UNREACHABLE";

    /// <summary>The server refuses the file, or does not have it.</summary>
    public const string Refused = "FETCH_REFUSED";

    /// <summary>The server could not answer now.</summary>
    public const string Busy = "FETCH_BUSY";

    /// <summary>Nothing came for too long.</summary>
    public const string Stalled = "FETCH_STALLED";

    /// <summary>The file came in another length than the server said.</summary>
    public const string Incomplete = "FETCH_INCOMPLETE";

    /// <summary>The file is not the one that the server's checksum is of.</summary>
    public const string Checksum = "FETCH_CHECKSUM";

    /// <summary>The address leads on too often, or to an address without encryption.</summary>
    public const string Redirects = "FETCH_REDIRECTS";

    /// <summary>Something else came than the file, for example a page that asks to log in.</summary>
    public const string Foreign = "FETCH_FOREIGN";
}
