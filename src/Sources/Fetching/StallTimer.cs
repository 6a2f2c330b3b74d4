namespace KnowledgeGraph.Sources.Fetching;

/// <summary>Cancels a transfer if nothing arrives for too long.</summary>
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

    /// <summary>Whether the time ran out, as opposed to cancellation by the caller.</summary>
    public bool HasFired => _stalled.IsCancellationRequested && !_stop.IsCancellationRequested;

    /// <summary>Cancelled when the time runs out or the caller cancels.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Restarts the timer after data arrived.</summary>
    public void Restart() => _stalled.CancelAfter(_limit);

    public void Dispose()
    {
        _either.Dispose();
        _stalled.Dispose();
    }
}
