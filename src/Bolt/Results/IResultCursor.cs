namespace KnowledgeGraph.Bolt;

/// <summary>
/// The records of a result, read one after another as they arrive. What is wrong with the statement shows with the first
/// call that waits for the server, not when the statement is run.
/// </summary>
public interface IResultCursor : IAsyncEnumerable<IRecord>
{
    /// <summary>The record that the last <see cref="FetchAsync"/> found.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    IRecord Current { get; }

    /// <summary>Whether records can still be read.</summary>
    bool IsOpen { get; }

    /// <summary>The names of the columns.</summary>
    Task<string[]> KeysAsync();

    /// <summary>Gives up the records that are left, and returns what the server says of the statement.</summary>
    Task<IResultSummary> ConsumeAsync();

    /// <summary>The record that the next <see cref="FetchAsync"/> finds, or null after the last one.</summary>
    Task<IRecord?> PeekAsync();

    /// <summary>Goes on to the next record; false after the last one.</summary>
    Task<bool> FetchAsync();
}
