using KnowledgeGraph.Bolt.Connections;
using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.Results;

namespace KnowledgeGraph.Bolt.Sessions;

/// <summary>A transaction of a session. It uses the session's connection, which is released at the end.</summary>
internal sealed class AsyncTransaction(
    BoltConnection connection,
    TransactionSettings settings,
    long fetchSize,
    Func<Neo4jException, Neo4jException> explain,
    Func<string?, Task> ended) : IAsyncTransaction
{
    private readonly List<ResultCursor> _results = [];
    private string? _endedAs;
    private Neo4jException? _failure;

    public TransactionConfig TransactionConfig => settings.Config;

    public bool IsOpen => _endedAs is null;

    /// <summary>Queues BEGIN. It is sent with the first statement, whose result fails if BEGIN fails.</summary>
    public void Begin() => connection.Enqueue(new BeginRequest(settings), new Completion());

    /// <summary>Sends BEGIN and waits for the response.</summary>
    public Task BeginAndWaitAsync() => connection.AskAsync(new BeginRequest(settings));

    public Task<IResultCursor> RunAsync(string query) => RunAsync(new Query(query));

    public Task<IResultCursor> RunAsync(string query, object parameters) => RunAsync(new Query(query, parameters));

    public Task<IResultCursor> RunAsync(string query, IDictionary<string, object?> parameters) => RunAsync(new Query(query, parameters));

    public async Task<IResultCursor> RunAsync(Query query)
    {
        ThrowIfEnded();
        var result = new ResultCursor(connection, query, fetchSize, OnResultFinishedAsync);
        result.Start(ownTransaction: null);
        _results.Add(result);
        try
        {
            await connection.FlushAsync();
        }
        catch (Neo4jException error)
        {
            throw Fail(error);
        }

        return result;
    }

    public async Task CommitAsync()
    {
        ThrowIfEnded();
        string? bookmark = null;
        try
        {
            foreach (var result in _results)
            {
                await result.DrainAsync();
            }

            ThrowIfEnded();
            bookmark = await CommitOnServerAsync();
        }
        finally
        {
            await EndAsync("committed", bookmark);
        }
    }

    public async Task RollbackAsync()
    {
        if (_endedAs is { } ended)
        {
            throw UsageErrors.TransactionEnded(ended);
        }

        try
        {
            // After a failure, or while records are in transit, the RESET of the returned connection rolls back.
            if (connection.IsOpen && !connection.HasFailed && !connection.IsBusy && _results.TrueForAll(result => result.IsFinished))
            {
                await connection.AskAsync(new RollbackRequest());
            }
        }
        finally
        {
            await EndAsync("rolled back", bookmark: null);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (IsOpen)
        {
            await RollbackAsync();
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task<string?> CommitOnServerAsync()
    {
        try
        {
            var metadata = await connection.AskAsync(new CommitRequest());
            return metadata.GetValueOrDefault("bookmark") as string;
        }
        catch (Neo4jException error) when (error is ServiceUnavailableException or ConnectionReadTimeoutException && settings.Mode == AccessMode.Write)
        {
            throw Fail(new CommitUnknownException(error));
        }
        catch (Neo4jException error)
        {
            throw Fail(error);
        }
    }

    private ValueTask OnResultFinishedAsync(ResultCursor result)
    {
        if (result.Error is { } error)
        {
            result.Error = Fail(error);
        }

        return ValueTask.CompletedTask;
    }

    private Neo4jException Fail(Neo4jException error) => _failure ??= explain(error);

    private async Task EndAsync(string how, string? bookmark)
    {
        _endedAs = how;
        foreach (var result in _results)
        {
            result.Close();
        }

        await ended(bookmark);
    }

    private void ThrowIfEnded()
    {
        if (_failure is { } failure)
        {
            throw new TransactionTerminatedException(failure);
        }

        if (_endedAs is { } ended)
        {
            throw UsageErrors.TransactionEnded(ended);
        }
    }
}
