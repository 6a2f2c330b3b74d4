namespace KnowledgeGraph.Bolt;

/// <summary>What runs statements: a session, each in a transaction of its own, or an open transaction.</summary>
public interface IAsyncQueryRunner : IAsyncDisposable, IDisposable
{
    /// <summary>Sends a statement; what is wrong with it shows with its result.</summary>
    Task<IResultCursor> RunAsync(string query);

    /// <summary>Sends a statement whose parameters are the public properties of an object.</summary>
    Task<IResultCursor> RunAsync(string query, object parameters);

    /// <summary>Sends a statement with its parameters by name.</summary>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters);

    /// <summary>Sends a statement with its parameters.</summary>
    Task<IResultCursor> RunAsync(Query query);
}

/// <summary>An open transaction. Closing it without <see cref="CommitAsync"/> undoes it.</summary>
public interface IAsyncTransaction : IAsyncQueryRunner
{
    /// <summary>What it was started with.</summary>
    TransactionConfig TransactionConfig { get; }

    /// <summary>Makes its changes last. Results that are not read to their end are given up.</summary>
    Task CommitAsync();

    /// <summary>Undoes its changes.</summary>
    Task RollbackAsync();
}

/// <summary>
/// A chain of transactions, each of which sees what those before it did. It uses one connection at a time and serves one caller
/// at a time; closing it under a caller that waits breaks the connection, which ends the transaction on the server.
/// </summary>
public interface IAsyncSession : IAsyncQueryRunner
{
    /// <summary>What a later session must have seen to see what this one did.</summary>
    Bookmarks LastBookmarks { get; }

    /// <summary>What the session was made with.</summary>
    SessionConfig SessionConfig { get; }

    /// <summary>Opens a transaction.</summary>
    Task<IAsyncTransaction> BeginTransactionAsync();

    /// <summary>Opens a transaction with a time-out or metadata.</summary>
    Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder> action);

    /// <summary>
    /// Does the work in a transaction that reads, from its start again when it fails for a reason that passes, up to
    /// <see cref="Config.MaxTransactionRetryTime"/>.
    /// </summary>
    Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <inheritdoc cref="ExecuteReadAsync{TResult}"/>
    Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>As <see cref="ExecuteReadAsync{TResult}"/>, in a transaction that writes.</summary>
    Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <inheritdoc cref="ExecuteWriteAsync{TResult}"/>
    Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Sends a statement in a transaction of its own.</summary>
    Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Sends a statement in a transaction of its own.</summary>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Sends a statement in a transaction of its own.</summary>
    Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Waits for the end of what was started, undoes an open transaction, and gives the connection back.</summary>
    Task CloseAsync();
}
