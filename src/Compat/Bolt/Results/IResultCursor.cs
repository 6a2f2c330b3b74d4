namespace KnowledgeGraph.Bolt;

/// <summary>
/// The records of a result, read sequentially as they arrive. Errors of the statement are thrown by the first call that waits for the
/// server, not by the call that runs it.
/// </summary>
public interface IResultCursor : IAsyncEnumerable<IRecord>
{
    /// <summary>The record that the last <see cref="FetchAsync"/> read.</summary>
    /// <exception cref="InvalidOperationException">There is no current record.</exception>
    IRecord Current { get; }

    /// <summary>Whether records can still be read.</summary>
    bool IsOpen { get; }

    /// <summary>The names of the columns.</summary>
    Task<string[]> KeysAsync();

    /// <summary>Discards the remaining records, and returns the server's summary of the statement.</summary>
    Task<IResultSummary> ConsumeAsync();

    /// <summary>The record that the next <see cref="FetchAsync"/> will read, or null after the last one.</summary>
    Task<IRecord?> PeekAsync();

    /// <summary>Advances to the next record; false after the last one.</summary>
    Task<bool> FetchAsync();
}
