namespace KnowledgeGraph.Sources.Fetching;

/// <summary>Ends a transfer in which nothing comes for too long.</summary>
internal sealed class StallTimer : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly CancellationTokenSource _stalled;
    private readonly CancellationTokenSource _either;
    private readonly CancellationToken _stop;

    public StallTimer(TimeSpan limit, TimeProvider time, CancellationToken stop)
    {
        _limit = limit;
        _stop = stop;
        _stalled = new CancellationTokenSource(limit, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_stalled.Token, stop);
    }

    /// <summary>Whether time ran out, and not the whole was stopped.</summary>
    public bool HasFired => _stalled.IsCancellationRequested && !_stop.IsCancellationRequested;

    /// <summary>Ends what waits.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Something came.</summary>
    public void Restart() => _stalled.CancelAfter(_limit);

    public void Dispose()
    {
        _either.Dispose();
        _stalled.Dispose();
    }
}
