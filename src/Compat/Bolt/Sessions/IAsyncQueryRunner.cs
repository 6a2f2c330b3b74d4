namespace KnowledgeGraph.Bolt;

/// <summary>Runs statements: a session, each in an auto-commit transaction, or an open transaction.</summary>
public interface IAsyncQueryRunner : IAsyncDisposable, IDisposable
{
    /// <summary>Sends a statement; its errors are thrown by the result.</summary>
    Task<IResultCursor> RunAsync(string query);

    /// <summary>Sends a statement whose parameters are the public properties of an object.</summary>
    Task<IResultCursor> RunAsync(string query, object parameters);

    /// <summary>Sends a statement with named parameters.</summary>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters);

    /// <summary>Sends a statement with its parameters.</summary>
    Task<IResultCursor> RunAsync(Query query);
}

/// <summary>An open transaction. Closing it without <see cref="CommitAsync"/> rolls it back.</summary>
public interface IAsyncTransaction : IAsyncQueryRunner
{
    /// <summary>The settings of the transaction.</summary>
    TransactionConfig TransactionConfig { get; }

    /// <summary>Commits the transaction. Remaining records of its results are discarded.</summary>
    Task CommitAsync();

    /// <summary>Rolls back the transaction.</summary>
    Task RollbackAsync();
}

/// <summary>
/// A sequence of transactions, each of which sees the changes of the previous ones. A session uses one connection at a time and supports
/// one caller at a time. Closing it while a caller waits aborts the connection, which ends the transaction on the server.
/// </summary>
public interface IAsyncSession : IAsyncQueryRunner
{
    /// <summary>Bookmarks for a later session that must see the changes of this one.</summary>
    Bookmarks LastBookmarks { get; }

    /// <summary>The settings of the session.</summary>
    SessionConfig SessionConfig { get; }

    /// <summary>Opens a transaction.</summary>
    Task<IAsyncTransaction> BeginTransactionAsync();

    /// <summary>Opens a transaction with a timeout or metadata.</summary>
    Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder> action);

    /// <summary>
    /// Runs the work in a read transaction. After temporary errors, it is retried from the start for up to
    /// <see cref="Config.MaxTransactionRetryTime"/>.
    /// </summary>
    Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <inheritdoc cref="ExecuteReadAsync{TResult}"/>
    Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Like <see cref="ExecuteReadAsync{TResult}"/>, in a write transaction.</summary>
    Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null);

    /// <inheritdoc cref="ExecuteWriteAsync{TResult}"/>
    Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Sends a statement in an auto-commit transaction.</summary>
    Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Sends a statement in an auto-commit transaction.</summary>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Sends a statement in an auto-commit transaction.</summary>
    Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null);

    /// <summary>Waits for the last statement to finish, rolls back an open transaction, and releases the connection.</summary>
    Task CloseAsync();
}
