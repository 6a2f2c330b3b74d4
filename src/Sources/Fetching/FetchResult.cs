namespace KnowledgeGraph.Sources.Fetching;

/// <summary>What became of a file.</summary>
/// <param name="Source">The file.</param>
/// <param name="State">Whether it was fetched.</param>
/// <param name="Length">Its size in bytes; 0 where it failed.</param>
/// <param name="Failure">Why it failed; null otherwise.</param>
public sealed record FetchResult(PublicSource Source, FetchState State, long Length, FetchException? Failure = null);

/// <summary>Whether a file was fetched.</summary>
public enum FetchState
{
    /// <summary>It was fetched.</summary>
    Fetched,

    /// <summary>The one in the folder is still the current one.</summary>
    Unchanged,

    /// <summary>It could not be fetched; the one in the folder, if there is one, is as it was.</summary>
    Failed,
}

/// <summary>How far a file has come.</summary>
/// <param name="Source">The file.</param>
/// <param name="Received">Bytes received, those of earlier runs included.</param>
/// <param name="Total">Its size in bytes; null where the server does not say.</param>
public sealed record FetchProgress(PublicSource Source, long Received, long? Total);
