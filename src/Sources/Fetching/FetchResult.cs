namespace KnowledgeGraph.Sources.Fetching;

/// <summary>The result for a file.</summary>
/// <param name="Source">The file.</param>
/// <param name="State">Whether it was fetched.</param>
/// <param name="Length">Its size in bytes; 0 if it failed.</param>
/// <param name="Failure">Why it failed; null otherwise.</param>
public sealed record FetchResult(PublicSource Source, FetchState State, long Length, FetchException? Failure = null);

/// <summary>Whether a file was fetched.</summary>
public enum FetchState
{
    /// <summary>It was downloaded.</summary>
    Fetched,

    /// <summary>The file in the folder is still current.</summary>
    Unchanged,

    /// <summary>The download failed; an existing file in the folder is unchanged.</summary>
    Failed,
}

/// <summary>The progress of a file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Received">Bytes received, including earlier runs.</param>
/// <param name="Total">Its size in bytes; null if the server does not state it.</param>
public sealed record FetchProgress(PublicSource Source, long Received, long? Total);
