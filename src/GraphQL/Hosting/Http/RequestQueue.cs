using System.Threading.RateLimiting;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// Bounds how many requests are executed at once. A request comes here after its body has arrived and leaves before its
/// response is sent, so that slow clients hold nobody up.
/// </summary>
internal sealed class RequestQueue(HttpLimitOptions limits) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = limits.MaxConcurrentRequests,
        QueueLimit = limits.MaxQueuedRequests,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for a turn; it ends when what is given is disposed.</summary>
    /// <exception cref="HttpRefusal">Too many wait already, or the turn did not come in time.</exception>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        // It comes first only if nobody waits.
        var turn = _limiter.AttemptAcquire();
        if (!turn.IsAcquired)
        {
            turn = await WaitAsync(cancellationToken);
        }

        if (turn.IsAcquired)
        {
            return turn;
        }

        turn.Dispose();
        throw HttpRefusal.Busy(limits.MaxConcurrentRequests, limits.MaxQueuedRequests);
    }

    public void Dispose() => _limiter.Dispose();

    private async ValueTask<RateLimitLease> WaitAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limits.QueueTimeout);
        try
        {
            return await _limiter.AcquireAsync(permitCount: 1, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw HttpRefusal.QueuedTooLong(limits.QueueTimeout);
        }
    }
}
