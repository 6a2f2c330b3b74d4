using KnowledgeGraph.Bolt.Connections;
using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Results;

/// <summary>
/// The result of one statement. RUN and the first PULL are sent together. When a batch has arrived, its records are queued here and the
/// next batch is requested at once, so that server and caller work in parallel. That batch is read only after the caller has taken all
/// queued records. If the caller stops, there are at most two batches: one queued here and one in transit.
/// </summary>
internal sealed class ResultCursor(BoltConnection connection, Query query, long fetchSize, Func<ResultCursor, ValueTask> finished) : IResultCursor
{
    private readonly Queue<Record> _records = new();
    private RecordKeys? _keys;
    private long _statement = StreamRange.LastStatement;
    private Dictionary<string, object?> _runMetadata = [];
    private Dictionary<string, object?> _lastMetadata = [];
    private Record? _current;
    private ResultSummary? _summary;
    private bool _serverHasMore;
    private bool _isFinished;
    private bool _isAnnounced;
    private bool _isConsumed;
    private bool _isCutOff;

    public BoltConnection Connection => connection;

    /// <summary>The error of the statement; the session may replace it with a more specific one.</summary>
    public Neo4jException? Error { get; set; }

    /// <summary>Whether <see cref="Error"/> was thrown to the caller.</summary>
    public bool IsErrorKnown { get; private set; }

    /// <summary>The bookmark of a finished auto-commit statement.</summary>
    public string? Bookmark => _lastMetadata.GetValueOrDefault("bookmark") as string;

    /// <summary>Whether the server's last response for the statement has arrived.</summary>
    public bool IsFinished => _isFinished;

    public bool IsOpen => !_isConsumed && (!_isFinished || _records.Count > 0);

    public IRecord Current => _current ?? throw UsageErrors.NoCurrent();

    /// <summary>Queues RUN and PULL.</summary>
    public void Start(TransactionSettings? ownTransaction)
    {
        connection.Enqueue(new RunRequest(query, ownTransaction), new RunHandler(this));
        Pull();
    }

    public Task<bool> FetchAsync() => TryTake() ? Task.FromResult(true) : FetchSlowAsync();

    /// <summary>Takes the next record if it has arrived and no request has to be sent first.</summary>
    public bool TryTake() => !_serverHasMore && _records.TryDequeue(out _current);

    public async Task<bool> FetchSlowAsync()
    {
        await EnsureRecordAsync();
        return _records.TryDequeue(out _current);
    }

    public async Task<IRecord?> PeekAsync()
    {
        await EnsureRecordAsync();
        return _records.TryPeek(out var next) ? next : null;
    }

    public async Task<string[]> KeysAsync()
    {
        while (_keys is null && !_isFinished)
        {
            await AdvanceAsync();
        }

        if (_keys is null)
        {
            ThrowIfFailed();
        }

        return _keys?.Names ?? throw UsageErrors.ResultConsumed();
    }

    public async Task<IResultSummary> ConsumeAsync()
    {
        await DrainAsync();
        ThrowIfFailed();
        if (_isCutOff)
        {
            throw UsageErrors.ResultConsumed();
        }

        return _summary ??= new ResultSummary(query, connection, _runMetadata, _lastMetadata);
    }

    /// <summary>Discards all remaining records and waits for the end. Never fails; errors are in <see cref="Error"/>.</summary>
    public async Task DrainAsync()
    {
        _isConsumed = true;
        _current = null;
        _records.Clear();
        while (!_isFinished)
        {
            await AdvanceAsync();
        }

        await AnnounceAsync();
    }

    /// <summary>Called when the transaction ended: there are no more records.</summary>
    public void Close()
    {
        _isCutOff = !_isFinished;
        _isConsumed = true;
        _isFinished = true;
        _isAnnounced = true;
        _serverHasMore = false;
        _records.Clear();
    }

    public IAsyncEnumerator<IRecord> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new ResultEnumerator(this, cancellationToken);

    public void ThrowIfFailed()
    {
        if (Error is { } error)
        {
            IsErrorKnown = true;
            throw error;
        }
    }

    private async Task EnsureRecordAsync()
    {
        if (_isConsumed)
        {
            throw UsageErrors.ResultConsumed();
        }

        await AskForMoreAsync();
        while (_records.Count == 0 && !_isFinished)
        {
            await AdvanceAsync();
        }

        if (_records.Count == 0)
        {
            await AnnounceAsync();
            ThrowIfFailed();
        }
    }

    // Reads the next messages. Errors are received as responses to this result's requests.
    private async ValueTask AdvanceAsync()
    {
        await AskForMoreAsync();
        if (!_isFinished)
        {
            try
            {
                await connection.ReceiveAsync();
            }
            catch (Neo4jException error) when (!connection.IsOpen)
            {
                Fail(error);
            }

            await AskForMoreAsync();
        }

        await AnnounceAsync();
    }

    private async ValueTask AskForMoreAsync()
    {
        if (!_serverHasMore)
        {
            return;
        }

        try
        {
            _serverHasMore = false;
            if (_isConsumed)
            {
                connection.Enqueue(new DiscardRequest(_statement), new PullHandler(this));
            }
            else
            {
                Pull();
            }

            await connection.FlushAsync();
        }
        catch (Neo4jException error) when (!connection.IsOpen)
        {
            Fail(error);
        }
    }

    private void Pull() => connection.Enqueue(new PullRequest(fetchSize, _statement), new PullHandler(this));

    private ValueTask AnnounceAsync()
    {
        if (!_isFinished || _isAnnounced)
        {
            return ValueTask.CompletedTask;
        }

        _isAnnounced = true;
        return finished(this);
    }

    private void Fail(Neo4jException error)
    {
        if (!_isFinished)
        {
            Error = error;
            _isFinished = true;
            _serverHasMore = false;
        }
    }

    private void OnRun(Dictionary<string, object?> metadata)
    {
        if (metadata.GetValueOrDefault("fields") is not List<object?> fields)
        {
            throw MessageErrors.Incomplete("an answer to RUN without fields");
        }

        _keys = new RecordKeys([.. fields.Select(field => field as string ?? throw MessageErrors.Incomplete("a column without a name"))]);
        _runMetadata = metadata;
        _statement = metadata.GetValueOrDefault("qid") as long? ?? StreamRange.LastStatement;
    }

    private void OnRecord(ref PackStreamReader reader)
    {
        if (_isConsumed)
        {
            return;
        }

        var keys = _keys ?? throw MessageErrors.Incomplete("a record before the answer to RUN");
        var values = new object?[reader.ReadListHeader()];
        if (values.Length != keys.Names.Length)
        {
            throw MessageErrors.Incomplete($"a record of {values.Length} values for {keys.Names.Length} columns");
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] = reader.ReadValue();
        }

        _records.Enqueue(new Record(keys, values));
    }

    private void OnBatchEnd(Dictionary<string, object?> metadata)
    {
        if (metadata.GetValueOrDefault("has_more") is true)
        {
            _serverHasMore = true;
        }
        else
        {
            _lastMetadata = metadata;
            _isFinished = true;
        }
    }

    private sealed class RunHandler(ResultCursor result) : ResponseHandler
    {
        public override void OnSuccess(Dictionary<string, object?> metadata) => result.OnRun(metadata);

        public override void OnFailure(Neo4jException error) => result.Fail(error);
    }

    private sealed class PullHandler(ResultCursor result) : ResponseHandler
    {
        public override void OnRecord(ref PackStreamReader reader) => result.OnRecord(ref reader);

        public override void OnSuccess(Dictionary<string, object?> metadata) => result.OnBatchEnd(metadata);

        public override void OnFailure(Neo4jException error) => result.Fail(error);
    }
}
