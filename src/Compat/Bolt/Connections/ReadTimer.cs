namespace KnowledgeGraph.Bolt.Connections;

/// <summary>A timeout for consecutive reads that reuses one timer.</summary>
internal sealed class ReadTimer(TimeProvider clock) : IDisposable
{
    private CancellationTokenSource _source = new(Timeout.InfiniteTimeSpan, clock);
    private CancellationTokenSource? _linked;

    /// <summary>A token that is cancelled after the given time, or with the other token.</summary>
    public CancellationToken Start(TimeSpan limit, CancellationToken cancellationToken)
    {
        if (limit == Timeout.InfiniteTimeSpan)
        {
            return cancellationToken;
        }

        _source.CancelAfter(limit);
        if (!cancellationToken.CanBeCanceled)
        {
            return _source.Token;
        }

        _linked = CancellationTokenSource.CreateLinkedTokenSource(_source.Token, cancellationToken);
        return _linked.Token;
    }

    public void Stop()
    {
        _linked?.Dispose();
        _linked = null;
        if (!_source.TryReset())
        {
            _source.Dispose();
            _source = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        }
    }

    public void Dispose()
    {
        _linked?.Dispose();
        _source.Dispose();
    }
}
