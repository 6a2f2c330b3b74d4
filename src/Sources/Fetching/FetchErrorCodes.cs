namespace KnowledgeGraph.Sources.Fetching;

/// <summary>Stable codes of <see cref="FetchException"/>.</summary>
public static class FetchErrorCodes
{
    /// <summary>The server cannot be reached.</summary>
    public const string Unreachable = "FETCH_UNREACHABLE";

    /// <summary>The server refused the request, or does not have the file.</summary>
    public const string Refused = "FETCH_REFUSED";

    /// <summary>The server is temporarily unable to respond.</summary>
    public const string Busy = "FETCH_BUSY";

    /// <summary>No data arrived for too long.</summary>
    public const string Stalled = "FETCH_STALLED";

    /// <summary>The length of the file differs from the length that the server stated.</summary>
    public const string Incomplete = "FETCH_INCOMPLETE";

    /// <summary>The file does not match the server's checksum.</summary>
    public const string Checksum = "FETCH_CHECKSUM";

    /// <summary>Too many redirects, or a redirect to an unencrypted address.</summary>
    public const string Redirects = "FETCH_REDIRECTS";

    /// <summary>The response is not the file but, for example, a login page.</summary>
    public const string Foreign = "FETCH_FOREIGN";
}
