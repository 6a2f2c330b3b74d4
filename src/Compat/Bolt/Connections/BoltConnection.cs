using System.Diagnostics;
using System.Net.Sockets;
using KnowledgeGraph.Bolt.Chunking;
using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Connections;

/// <summary>
/// A connection to a server. Requests are queued, sent in one flush and answered in order. The caller that awaits a response reads the
/// socket and dispatches other responses that arrive to their requesters. There is no background task, so a caller that stops reading
/// stops the server. Supports one caller at a time.
/// </summary>
internal sealed class BoltConnection : IAsyncDisposable
{
    private const int LargestMessage = 256 * 1024 * 1024;

    private readonly Transport _transport;
    private readonly ChunkReader _incoming = new(LargestMessage);
    private readonly OutgoingBuffer _outgoing = new();
    private readonly ChunkWriter _chunks;
    private readonly PackStreamWriter _writer;
    private readonly NameCache _names = new();
    private readonly Queue<ResponseHandler> _pending = new();
    private readonly ReadTimer _timer;
    private Neo4jException? _failure;
    private Neo4jException? _broken;
    private int _busy;
    private string? _aborted;
    private long _heardAt = Stopwatch.GetTimestamp();
    private long _waitsSince;

    public BoltConnection(Transport transport, ServerAddress address, BoltVersion version, TimeProvider clock)
    {
        _transport = transport;
        _timer = new ReadTimer(clock);
        _chunks = new ChunkWriter(_outgoing);
        _writer = new PackStreamWriter(_outgoing);
        Address = address;
        Version = version;
    }

    public ServerAddress Address { get; }

    public BoltVersion Version { get; }

    /// <summary>The server's name and version, such as Neo4j/5.26.0.</summary>
    public string Agent { get; set; } = "";

    /// <summary>The longest silence to expect, as announced by the server, which sends empty chunks while it works.</summary>
    public TimeSpan ServerSilence { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>When the connection was opened, by the clock of its pool.</summary>
    public long OpenedAt { get; set; }

    /// <summary>When the connection was last returned to its pool.</summary>
    public long IdleSince { get; set; }

    /// <summary>The longest silence to expect in the current transaction.</summary>
    public TimeSpan TransactionSilence { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>Whether the current transaction is read-only and can be repeated on another connection.</summary>
    public bool OnlyReads { get; set; }

    /// <summary>When the last read from the socket began, as a <see cref="Stopwatch"/> timestamp.</summary>
    public long WaitsSince => Volatile.Read(ref _waitsSince);

    /// <summary>When the last bytes were received, as a <see cref="Stopwatch"/> timestamp.</summary>
    public long HeardAt => Volatile.Read(ref _heardAt);

    /// <summary>Whether a response timed out, in contrast to a socket that was closed.</summary>
    public bool IsSilent
    {
        get => field || _broken is ConnectionReadTimeoutException || _broken?.GetBaseException() is SocketException { SocketErrorCode: SocketError.TimedOut };
        set;
    }

    public bool IsOpen => _broken is null && _aborted is null;

    /// <summary>Whether a caller is currently sending requests or reading responses.</summary>
    public bool IsBusy => Volatile.Read(ref _busy) != 0;

    /// <summary>Whether all requests were answered successfully, so that the connection can be reused without RESET.</summary>
    public bool IsClean => IsOpen && _pending.Count == 0 && _outgoing.Length == 0 && _failure is null;

    /// <summary>Whether a request has failed since the last RESET; until the next one, the server ignores requests.</summary>
    public bool HasFailed => _failure is not null;

    public bool IsClosedByServer() => _transport.IsClosedByServer();

    /// <summary>Queues a request for the next flush.</summary>
    /// <exception cref="ProtocolException">A parameter cannot be sent; nothing of the request was queued.</exception>
    public void Enqueue(Request request, ResponseHandler handler)
    {
        ThrowIfBroken();
        Write(request);
        _pending.Enqueue(handler);
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken = default)
    {
        Enter();
        try
        {
            await SendAsync(cancellationToken);
        }
        catch (Exception error)
        {
            throw Break(error, cancellationToken);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Sends the queued requests, waits for at least one message, and dispatches all that have arrived.</summary>
    /// <exception cref="Neo4jException">The connection broke; all pending requests have failed.</exception>
    public async ValueTask ReceiveAsync(CancellationToken cancellationToken = default)
    {
        Enter();
        try
        {
            await SendAsync(cancellationToken);
            while (!HandOut())
            {
                await ReadAsync(cancellationToken);
            }
        }
        catch (Exception error)
        {
            throw Break(error, cancellationToken);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Sends a request and waits for its response, which includes the responses to all earlier requests.</summary>
    /// <exception cref="Neo4jException">The server returned a failure, or the connection broke.</exception>
    public async Task<Dictionary<string, object?>> AskAsync(Request request, CancellationToken cancellationToken = default)
    {
        var completion = new Completion();
        Enqueue(request, completion);
        await WaitAsync(completion, cancellationToken);
        return completion.Metadata;
    }

    public async Task WaitAsync(Completion completion, CancellationToken cancellationToken = default)
    {
        while (!completion.IsDone)
        {
            await ReceiveAsync(cancellationToken);
        }

        if (completion.Error is { } error)
        {
            throw error;
        }
    }

    /// <summary>Aborts the running statement and transaction, and returns the connection to its initial state.</summary>
    public async Task ResetAsync(CancellationToken cancellationToken)
    {
        TransactionSilence = Timeout.InfiniteTimeSpan;
        var reset = new Completion();
        Enqueue(new ResetRequest(), reset);
        await WaitAsync(reset, cancellationToken);
        _failure = null;
    }

    /// <summary>Closes the socket and thereby aborts a waiting caller. Thread-safe.</summary>
    /// <param name="why">The reason given in that caller's error.</param>
    public void Abort(string why)
    {
        _aborted ??= why;
        _transport.Socket.Dispose();
    }

    /// <summary>Sends GOODBYE if possible, and closes the connection.</summary>
    public async ValueTask DisposeAsync()
    {
        if (IsOpen && !IsBusy)
        {
            Write(new GoodbyeRequest());
            await FlushQuietlyAsync();
        }

        _broken ??= TransportErrors.Lost(Address, "it was closed");
        FailPending(_broken);
        await _transport.DisposeAsync();
        if (!IsBusy)
        {
            _incoming.Dispose();
            _timer.Dispose();
        }
    }

    private void Write(Request request)
    {
        _chunks.Begin();
        try
        {
            request.Write(_writer);
            _chunks.End();
        }
        catch
        {
            _chunks.Abandon();
            throw;
        }
    }

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        if (_outgoing.Length > 0)
        {
            await _transport.Stream.WriteAsync(_outgoing.Written, cancellationToken);
            _outgoing.Clear();
        }
    }

    private async ValueTask ReadAsync(CancellationToken cancellationToken)
    {
        var silence = Shorter(ServerSilence, TransactionSilence);
        var token = _timer.Start(silence, cancellationToken);
        Volatile.Write(ref _waitsSince, Stopwatch.GetTimestamp());
        try
        {
            var count = await _transport.Stream.ReadAsync(_incoming.Room(), token);
            if (count == 0)
            {
                throw TransportErrors.Lost(Address, "the server closed it");
            }

            _incoming.Received(count);
            Volatile.Write(ref _heardAt, Stopwatch.GetTimestamp());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw TransportErrors.Silent(Address, silence);
        }
        finally
        {
            _timer.Stop();
        }
    }

    private bool HandOut()
    {
        var any = false;
        while (_incoming.TryRead(out var message))
        {
            HandOut(new PackStreamReader(message, _names));
            any = true;
        }

        return any;
    }

    private void HandOut(PackStreamReader reader)
    {
        var tag = reader.ReadStructureHeader(out _);
        if (!_pending.TryPeek(out var handler))
        {
            throw MessageErrors.Unrequested();
        }

        switch (tag)
        {
            case MessageTag.Record:
                handler.OnRecord(ref reader);
                return;
            case MessageTag.Success:
                var metadata = reader.ReadMap();
                _pending.Dequeue();
                handler.OnSuccess(metadata);
                return;
            case MessageTag.Failure:
                _failure = ServerErrors.From(reader.ReadMap());
                _pending.Dequeue();
                handler.OnFailure(_failure);
                return;
            case MessageTag.Ignored:
                _pending.Dequeue();
                handler.OnFailure(_failure ?? MessageErrors.Ignored());
                return;
            default:
                throw MessageErrors.UnknownMessage(tag);
        }
    }

    // After any error while sending or reading, the position in the byte stream is unknown.
    private Neo4jException Break(Exception error, CancellationToken cancellationToken)
    {
        _broken = error switch
        {
            _ when _aborted is { } why => TransportErrors.Lost(Address, why, error),
            Neo4jException known => known,
            OperationCanceledException when cancellationToken.IsCancellationRequested => TransportErrors.Lost(Address, "its time was up", error),
            _ => TransportErrors.Lost(Address, error.Message, error),
        };
        _transport.Socket.Dispose();
        FailPending(_broken);
        return _broken;
    }

    private void FailPending(Neo4jException reason)
    {
        while (_pending.TryDequeue(out var handler))
        {
            handler.OnFailure(reason);
        }
    }

    private async Task FlushQuietlyAsync()
    {
        try
        {
            using var second = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            await FlushAsync(second.Token);
        }
        catch (Neo4jException)
        {
            // The server is gone, and the connection is about to be closed anyway.
        }
    }

    private void ThrowIfBroken()
    {
        if (_broken is { } reason)
        {
            throw TransportErrors.Lost(Address, "it had broken before", reason);
        }
    }

    private void Enter()
    {
        ThrowIfBroken();
        if (Interlocked.Exchange(ref _busy, 1) != 0)
        {
            throw UsageErrors.Busy();
        }
    }

    private void Leave() => Volatile.Write(ref _busy, 0);

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) =>
        one == Timeout.InfiniteTimeSpan ? other : other == Timeout.InfiniteTimeSpan || one < other ? one : other;
}
