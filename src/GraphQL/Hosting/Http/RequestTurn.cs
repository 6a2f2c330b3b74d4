using System.Threading.RateLimiting;
using KnowledgeGraph.GraphQL.Errors;

namespace KnowledgeGraph.GraphQL.Hosting.Http;

/// <summary>
/// The turn of a request: its place among those that are executed. A request that turns out to be long leaves its place to short
/// ones and goes on when it is its turn among the long ones. A service of the request's scope; without HTTP it changes nothing.
/// </summary>
public sealed class RequestTurn
{
    private readonly Lock _lock = new();
    private RequestQueue? _queue;
    private RateLimitLease? _place;
    private Task? _becomingLong;
    private bool _ended;

    /// <summary>Why the request could not go on; null as long as it can.</summary>
    internal HttpRefusal? Refusal { get; private set; }

    /// <summary>Waits for the turn of the request among the long ones, at most <see cref="HttpLimitOptions.QueueTimeout"/>; at once if it is one of these already.</summary>
    /// <exception cref="GraphQLException">Too many wait already, or the turn did not come in time; the request is answered with status 503, whatever else it has.</exception>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public Task BecomeLongAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _queue is null ? Task.CompletedTask : _becomingLong ??= MoveAsync(_queue, cancellationToken);
        }
    }

    /// <summary>Waits for the turn to begin.</summary>
    /// <exception cref="HttpRefusal">Too many wait already, or the turn did not come in time.</exception>
    /// <param name="queue">Where requests wait.</param>
    /// <param name="isLong">Whether the request is known to be long.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    internal async ValueTask BeginAsync(RequestQueue queue, bool isLong, CancellationToken cancellationToken)
    {
        _place = isLong ? await queue.EnterLongAsync(cancellationToken) : await queue.EnterAsync(cancellationToken);
        _queue = queue;
        _becomingLong = isLong ? Task.CompletedTask : null;
    }

    /// <summary>Leaves the place, whichever it is.</summary>
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
            // A request that ended while it waited has nobody left to leave the place.
            _place = place;
            if (_ended)
            {
                place.Dispose();
            }
        }
    }
}
