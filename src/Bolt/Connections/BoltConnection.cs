using System.Diagnostics;
using System.Net.Sockets;
using KnowledgeGraph.Bolt.Chunking;
using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.PackStream;

namespace KnowledgeGraph.Bolt.Connections;

/// <summary>
/// One conversation with a server. Requests are queued, sent together in one flush, and answered in order; whoever waits for
/// an answer reads, and gives what it finds on the way to those who asked for it. Nothing runs in the background, so a
/// caller that stops reading stops the server. One caller at a time.
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
    private readonly ReadTimer _timer = new();
    private Neo4jException? _failure;
    private Neo4jException? _broken;
    private int _busy;
    private string? _aborted;
    private long _heardAt = Stopwatch.GetTimestamp();
    private long _waitsSince;

    public BoltConnection(Transport transport, ServerAddress address, BoltVersion version)
    {
        _transport = transport;
        _chunks = new ChunkWriter(_outgoing);
        _writer = new PackStreamWriter(_outgoing);
        Address = address;
        Version = version;
    }

    public ServerAddress Address { get; }

    public BoltVersion Version { get; }

    /// <summary>The server's name and version, such as Neo4j/5.26.0.</summary>
    public string Agent { get; set; } = "";

    /// <summary>How long the server may keep silent by its own word; it sends empty chunks meanwhile.</summary>
    public TimeSpan ServerSilence { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>When it was opened, by the clock of its pool.</summary>
    public long OpenedAt { get; set; }

    /// <summary>When it was last given back to its pool.</summary>
    public long IdleSince { get; set; }

    /// <summary>How long it may keep silent in the present transaction.</summary>
    public TimeSpan TransactionSilence { get; set; } = Timeout.InfiniteTimeSpan;

    /// <summary>Whether the present transaction only reads, and can be repeated on another connection.</summary>
    public bool OnlyReads { get; set; }

    /// <summary>When the last wait for bytes of the server began, as a time stamp of <see cref="Stopwatch"/>.</summary>
    public long WaitsSince => Volatile.Read(ref _waitsSince);

    /// <summary>When the last bytes of the server came, as a time stamp of <see cref="Stopwatch"/>.</summary>
    public long HeardAt => Volatile.Read(ref _heardAt);

    /// <summary>Whether the server did not answer in time, as far as its silence and not a closed socket tells.</summary>
    public bool IsSilent
    {
        get => field || _broken is ConnectionReadTimeoutException || _broken?.GetBaseException() is SocketException { SocketErrorCode: SocketError.TimedOut };
        set;
    }

    public bool IsOpen => _broken is null && _aborted is null;

    /// <summary>Whether a request of this connection is being sent or its answer read.</summary>
    public bool IsBusy => Volatile.Read(ref _busy) != 0;

    /// <summary>Whether all requests were answered, and none with a failure: the next one finds the connection as new.</summary>
    public bool IsClean => IsOpen && _pending.Count == 0 && _outgoing.Length == 0 && _failure is null;

    /// <summary>Whether a request failed since the last RESET; the server ignores all others until then.</summary>
    public bool HasFailed => _failure is not null;

    public bool IsClosedByServer() => _transport.IsClosedByServer();

    /// <summary>Adds a request to those that the next flush sends.</summary>
    /// <exception cref="ProtocolException">A parameter cannot be sent; nothing of the request is.</exception>
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

    /// <summary>Sends what is queued, waits until at least one message is there, and hands out all that are.</summary>
    /// <exception cref="Neo4jException">The connection broke; all who wait for an answer know.</exception>
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

    /// <summary>Sends a request and waits for its answer, and for those to all requests before it.</summary>
    /// <exception cref="Neo4jException">The server refused, or the connection broke.</exception>
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

    /// <summary>Stops what runs, forgets it, and makes the connection as new.</summary>
    public async Task ResetAsync(CancellationToken cancellationToken)
    {
        TransactionSilence = Timeout.InfiniteTimeSpan;
        var reset = new Completion();
        Enqueue(new ResetRequest(), reset);
        await WaitAsync(reset, cancellationToken);
        _failure = null;
    }

    /// <summary>Closes the socket under whoever waits for it; callable from any thread.</summary>
    /// <param name="why">What the error of that caller says.</param>
    public void Abort(string why)
    {
        _aborted ??= why;
        _transport.Socket.Dispose();
    }

    /// <summary>Says goodbye if it can, and closes.</summary>
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

    // Whatever went wrong while sending or reading, nobody knows what the next byte means.
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
            // The server is gone, as this side is about to be.
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
