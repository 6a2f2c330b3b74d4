using System.Threading.RateLimiting;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// The slot of a request among the concurrent requests. A request that turns out to be long releases its slot for short requests and
/// waits for one for long requests. This is a service of the request's scope; it has no effect without HTTP.
/// </summary>
public sealed class RequestTurn
{
    private readonly Lock _lock = new();
    private RequestQueue? _queue;
    private RateLimitLease? _place;
    private Task? _becomingLong;
    private bool _ended;

    /// <summary>Why the request was rejected; null if it was not.</summary>
    internal HttpRefusal? Refusal { get; private set; }

    /// <summary>
    /// Waits for a slot for long requests, for at most <see cref="HttpLimitOptions.QueueTimeout"/>. If the request already has one, returns
    /// at once.
    /// </summary>
    /// <exception cref="GraphQLException">
    /// The queue is full, or the wait timed out; in any case the response has the status 503.
    /// </exception>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public Task BecomeLongAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _queue is null ? Task.CompletedTask : _becomingLong ??= MoveAsync(_queue, cancellationToken);
        }
    }

    /// <summary>Waits for a slot.</summary>
    /// <exception cref="HttpRefusal">The queue is full, or the wait timed out.</exception>
    /// <param name="queue">The queue.</param>
    /// <param name="isLong">Whether the request is known to be long.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    internal async ValueTask BeginAsync(RequestQueue queue, bool isLong, CancellationToken cancellationToken)
    {
        _place = isLong ? await queue.EnterLongAsync(cancellationToken) : await queue.EnterAsync(cancellationToken);
        _queue = queue;
        _becomingLong = isLong ? Task.CompletedTask : null;
    }

    /// <summary>Releases the current slot.</summary>
    internal void End()
    {
        lock (_lock)
        {
            _ended = true;
            _place?.Dispose();
        }
    }

    private async Task MoveAsync(RequestQueue queue, CancellationToken cancellationToken)
    {
        _place?.Dispose();
        RateLimitLease place;
        try
        {
            place = await queue.EnterLongAsync(cancellationToken);
        }
        catch (HttpRefusal refusal)
        {
            Refusal = refusal;
            throw new GraphQLException(refusal.Error);
        }

        lock (_lock)
        {
            // If the request ended while waiting, End has already run, so the slot must be released here.
            _place = place;
            if (_ended)
            {
                place.Dispose();
            }
        }
    }
}
