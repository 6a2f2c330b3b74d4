using System.Threading.RateLimiting;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// Limits the number of concurrent requests: short ones, and separately long ones, so that many long requests do not delay a short one.
/// A request is queued after its body has arrived, and its slot is released before the response is sent, so that slow clients do not
/// block others.
/// </summary>
internal sealed class RequestQueue(HttpLimitOptions limits) : IDisposable
{
    private readonly ConcurrencyLimiter _all = Limiter(limits.MaxConcurrentRequests, limits.MaxQueuedRequests);
    private readonly ConcurrencyLimiter _long = Limiter(limits.MaxConcurrentLongRequests, limits.MaxQueuedRequests);

    /// <summary>Waits for a slot, which is released by disposing of the lease.</summary>
    /// <exception cref="HttpRefusal">The queue is full, or the wait timed out.</exception>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellationToken) =>
        EnterAsync(_all, nameof(limits.MaxConcurrentRequests), limits.MaxConcurrentRequests, cancellationToken);

    /// <summary>Waits for a slot for long requests, which is released by disposing of the lease.</summary>
    /// <exception cref="HttpRefusal">The queue is full, or the wait timed out.</exception>
    public ValueTask<RateLimitLease> EnterLongAsync(CancellationToken cancellationToken) =>
        EnterAsync(_long, nameof(limits.MaxConcurrentLongRequests), limits.MaxConcurrentLongRequests, cancellationToken);

    public void Dispose()
    {
        _all.Dispose();
        _long.Dispose();
    }

    private static ConcurrencyLimiter Limiter(int places, int waiting) => new(new ConcurrencyLimiterOptions
    {
        PermitLimit = places,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private async ValueTask<RateLimitLease> EnterAsync(ConcurrencyLimiter limiter, string limit, int places, CancellationToken cancellationToken)
    {
        // This succeeds only if nobody is queued.
        var turn = limiter.AttemptAcquire();
        if (!turn.IsAcquired)
        {
            turn = await WaitAsync(limiter, cancellationToken);
        }

        if (turn.IsAcquired)
        {
            return turn;
        }

        turn.Dispose();
        throw HttpRefusal.Busy(limit, places, limits.MaxQueuedRequests);
    }

    private async ValueTask<RateLimitLease> WaitAsync(ConcurrencyLimiter limiter, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limits.QueueTimeout);
        try
        {
            return await limiter.AcquireAsync(permitCount: 1, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw HttpRefusal.QueuedTooLong(limits.QueueTimeout);
        }
    }
}
