using KnowledgeGraph.Bolt.Connections;
using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.Pooling;
using KnowledgeGraph.Bolt.Results;

namespace KnowledgeGraph.Bolt.Sessions;

/// <inheritdoc cref="IAsyncSession"/>
internal sealed class AsyncSession(IConnectionSource source, SessionConfig session, Config config) : IAsyncSession
{
    private readonly long _fetchSize = session.FetchSize ?? config.FetchSize;
    private readonly RetryPolicy _retries = new(config);
    private readonly CancellationTokenSource _closing = new();
    private BoltConnection? _connection;
    private AccessMode _mode;
    private ResultCursor? _result;
    private AsyncTransaction? _transaction;
    private volatile bool _isExecuting;

    public Bookmarks LastBookmarks { get; private set; } = Bookmarks.From(session.Bookmarks?.SelectMany(bookmarks => bookmarks.Values) ?? []);

    public SessionConfig SessionConfig => session;

    public Task<IResultCursor> RunAsync(string query) => RunAsync(new Query(query), action: null);

    public Task<IResultCursor> RunAsync(string query, object parameters) => RunAsync(new Query(query, parameters), action: null);

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters) => RunAsync(new Query(query, parameters), action: null);

    public Task<IResultCursor> RunAsync(Query query) => RunAsync(query, action: null);

    public Task<IResultCursor> RunAsync(string query, Action<TransactionConfigBuilder>? action = null) => RunAsync(new Query(query), action);

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters, Action<TransactionConfigBuilder>? action = null) =>
        RunAsync(new Query(query, parameters), action);

    public async Task<IResultCursor> RunAsync(Query query, Action<TransactionConfigBuilder>? action = null)
    {
        var settings = Settings(session.DefaultAccessMode, TransactionConfig.From(action));
        var connection = await AcquireAsync(settings);
        var result = new ResultCursor(connection, query, _fetchSize, OnResultFinishedAsync);
        try
        {
            result.Start(settings);
            await connection.FlushAsync();
        }
        catch (Exception error)
        {
            await ReleaseAsync();
            if (error is Neo4jException known)
            {
                throw source.Explain(known, connection, settings.Mode, settings.Database);
            }

            throw;
        }

        _result = result;
        return result;
    }

    public Task<IAsyncTransaction> BeginTransactionAsync() => OpenAsync(action: null);

    public Task<IAsyncTransaction> BeginTransactionAsync(Action<TransactionConfigBuilder> action) => OpenAsync(action);

    public Task<TResult> ExecuteReadAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, work, action);

    public Task ExecuteReadAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Read, WithoutResult(work), action);

    public Task<TResult> ExecuteWriteAsync<TResult>(Func<IAsyncQueryRunner, Task<TResult>> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, work, action);

    public Task ExecuteWriteAsync(Func<IAsyncQueryRunner, Task> work, Action<TransactionConfigBuilder>? action = null) =>
        ExecuteAsync(AccessMode.Write, WithoutResult(work), action);

    public async Task CloseAsync()
    {
        if (_closing.IsCancellationRequested)
        {
            return;
        }

        await _closing.CancelAsync();
        try
        {
            // A managed transaction whose caller no longer waits may be about to commit, so it is aborted even if it is not waiting now.
            if (_connection is { } connection && (_isExecuting || connection.IsBusy))
            {
                connection.Abort("the session was closed while it waited");
            }
            else if (_transaction is { IsOpen: true } transaction)
            {
                await transaction.RollbackAsync();
            }
            else
            {
                await FinishResultAsync();
            }
        }
        finally
        {
            await ReleaseAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _closing.Dispose();
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static Func<IAsyncQueryRunner, Task<bool>> WithoutResult(Func<IAsyncQueryRunner, Task> work) => async transaction =>
    {
        await work(transaction);
        return true;
    };

    private Task<T> ExecuteAsync<T>(AccessMode mode, Func<IAsyncQueryRunner, Task<T>> work, Action<TransactionConfigBuilder>? action)
    {
        ThrowIfClosed();
        return RunToEndAsync(mode, work, TransactionConfig.From(action));
    }

    private async Task<T> RunToEndAsync<T>(AccessMode mode, Func<IAsyncQueryRunner, Task<T>> work, TransactionConfig transactionConfig)
    {
        _isExecuting = true;
        try
        {
            return await _retries.RunAsync(() => AttemptAsync(mode, work, transactionConfig), _closing.Token);
        }
        finally
        {
            _isExecuting = false;
        }
    }

    private async Task<T> AttemptAsync<T>(AccessMode mode, Func<IAsyncQueryRunner, Task<T>> work, TransactionConfig transactionConfig)
    {
        var transaction = await OpenTransactionAsync(Settings(mode, transactionConfig));
        try
        {
            transaction.Begin();
            var result = await work(transaction);
            if (transaction.IsOpen)
            {
                await transaction.CommitAsync();
            }

            return result;
        }
        finally
        {
            if (transaction.IsOpen)
            {
                await RollBackQuietlyAsync(transaction);
            }
        }
    }

    private async Task<IAsyncTransaction> OpenAsync(Action<TransactionConfigBuilder>? action)
    {
        var transaction = await OpenTransactionAsync(Settings(session.DefaultAccessMode, TransactionConfig.From(action)));
        try
        {
            await transaction.BeginAndWaitAsync();
            return transaction;
        }
        catch (Neo4jException error)
        {
            var explained = Explain(error);
            await RollBackQuietlyAsync(transaction);
            throw explained;
        }
    }

    private async Task<AsyncTransaction> OpenTransactionAsync(TransactionSettings settings)
    {
        var connection = await AcquireAsync(settings);
        return _transaction = new AsyncTransaction(connection, settings, _fetchSize, Explain, OnTransactionEndedAsync);
    }

    // The caller should see the error that led here.
    private static async Task RollBackQuietlyAsync(AsyncTransaction transaction)
    {
        try
        {
            await transaction.RollbackAsync();
        }
        catch (Neo4jException)
        {
            // If the server does not receive the rollback, it rolls back by itself.
        }
    }

    private TransactionSettings Settings(AccessMode mode, TransactionConfig transactionConfig) =>
        new(mode, session.Database, LastBookmarks.Values, transactionConfig);

    private async Task<BoltConnection> AcquireAsync(TransactionSettings settings)
    {
        if (_transaction is { IsOpen: true })
        {
            throw UsageErrors.TransactionOpen();
        }

        await FinishResultAsync();
        ThrowIfClosed();
        var connection = await source.AcquireAsync(settings.Mode, settings.Database, LastBookmarks.Values);
        connection.TransactionSilence = LongestSilence(settings.Config.Timeout);
        connection.OnlyReads = settings.Mode == AccessMode.Read;
        (_connection, _mode) = (connection, settings.Mode);
        if (_closing.IsCancellationRequested)
        {
            await ReleaseAsync();
            throw UsageErrors.SessionClosed();
        }

        return connection;
    }

    // The server ends the transaction after its timeout. If it does not report that within the connection timeout, the connection is aborted.
    private TimeSpan LongestSilence(TimeSpan? timeout) =>
        timeout is { } limit && limit > TimeSpan.Zero && limit < TimeSpan.FromDays(1) && config.ConnectionTimeout >= TimeSpan.Zero
            ? limit + config.ConnectionTimeout
            : Timeout.InfiniteTimeSpan;

    private async Task ReleaseAsync()
    {
        if (Interlocked.Exchange(ref _connection, null) is { } connection)
        {
            await source.ReleaseAsync(connection);
        }
    }

    // Throws the error of a statement whose result was never read; otherwise it would be lost.
    private async Task FinishResultAsync()
    {
        if (_result is { } result)
        {
            _result = null;
            await result.DrainAsync();
            if (!result.IsErrorKnown)
            {
                result.ThrowIfFailed();
            }
        }
    }

    private async ValueTask OnResultFinishedAsync(ResultCursor result)
    {
        Advance(result.Bookmark);
        result.Error = result.Error is { } error ? Explain(error) : null;
        await ReleaseAsync();
    }

    private async Task OnTransactionEndedAsync(string? bookmark)
    {
        Advance(bookmark);
        await ReleaseAsync();
    }

    private void Advance(string? bookmark)
    {
        if (!string.IsNullOrEmpty(bookmark))
        {
            LastBookmarks = Bookmarks.From(bookmark);
        }
    }

    private Neo4jException Explain(Neo4jException error) =>
        _connection is { } connection ? source.Explain(error, connection, _mode, session.Database) : error;

    private void ThrowIfClosed()
    {
        if (_closing.IsCancellationRequested)
        {
            throw UsageErrors.SessionClosed();
        }
    }
}
