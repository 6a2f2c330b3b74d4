namespace KnowledgeGraph.Sources.Fetching;

/// <summary>A file could not be fetched. The message says what happened and what to do about it.</summary>
public sealed class FetchException : Exception
{
    internal FetchException(string code, string problem, string advice, bool mayRetry, TimeSpan? retryAfter = null, Exception? inner = null)
        : base($"{problem}; {advice}", inner)
    {
        Code = code;
        MayRetry = mayRetry;
        RetryAfter = retryAfter;
    }

    /// <summary>One of <see cref="FetchErrorCodes"/>.</summary>
    public string Code { get; }

    /// <summary>Whether the same request may succeed in a moment.</summary>
    internal bool MayRetry { get; }

    /// <summary>How long the server asks to wait before a retry; null if it does not say.</summary>
    internal TimeSpan? RetryAfter { get; }
}
