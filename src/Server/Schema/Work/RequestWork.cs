using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// What one request has asked of the store so far. A request that has spent <c>Limits:MaxWork</c> is refused what it asks further;
/// one that is long goes on only when it is its turn among the long ones, one thing after the other.
/// </summary>
/// <param name="maxWork">How much is allowed, as <see cref="WorkEstimate"/> counts it.</param>
/// <param name="becomeLong">Waits for the turn of a long request.</param>
public sealed class RequestWork(long maxWork, Func<CancellationToken, Task> becomeLong) : IDisposable
{
    // Some milliseconds on the embedded store.
    private const long Short = 200_000;

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private long _spent;

    /// <summary>Spends work, and does it.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="work">How much it is, see <see cref="WorkEstimate"/>.</param>
    /// <param name="ask">Does it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="QuestionException">WORK_EXCEEDED.</exception>
    internal ValueTask<T> DoAsync<T>(long work, Func<ValueTask<T>> ask, CancellationToken cancellationToken)
    {
        var spent = Interlocked.Add(ref _spent, work);
        if (spent > maxWork)
        {
            throw QuestionErrors.WorkExceeded(maxWork, spent);
        }

        return spent <= Short ? ask() : DoInTurnAsync(ask, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _oneAtATime.Dispose();

    private async ValueTask<T> DoInTurnAsync<T>(Func<ValueTask<T>> ask, CancellationToken cancellationToken)
    {
        await becomeLong(cancellationToken);
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            return await ask();
        }
        finally
        {
            _oneAtATime.Release();
        }
    }
}
