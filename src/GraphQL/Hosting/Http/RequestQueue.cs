using System.Threading.RateLimiting;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// Bounds how many requests are executed at once: short ones, and beside them long ones, so that many long ones do not keep a short
/// one waiting. A request comes here after its body has arrived and leaves before its response is sent, so that slow clients
/// hold nobody up.
/// </summary>
internal sealed class RequestQueue(HttpLimitOptions limits) : IDisposable
{
    private readonly ConcurrencyLimiter _all = Limiter(limits.MaxConcurrentRequests, limits.MaxQueuedRequests);
    private readonly ConcurrencyLimiter _long = Limiter(limits.MaxConcurrentLongRequests, limits.MaxQueuedRequests);

    /// <summary>Waits for a turn; it ends when what is given is disposed.</summary>
    /// <exception cref="HttpRefusal">Too many wait already, or the turn did not come in time.</exception>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellationToken) =>
        EnterAsync(_all, nameof(limits.MaxConcurrentRequests), limits.MaxConcurrentRequests, cancellationToken);

    /// <summary>Waits for a turn among the long requests; it ends when what is given is disposed.</summary>
    /// <exception cref="HttpRefusal">Too many wait already, or the turn did not come in time.</exception>
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
        // It comes first only if nobody waits.
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
