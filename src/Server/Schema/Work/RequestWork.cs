using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// The work in the store that one request has caused so far. Once a request has used up <c>Limits:MaxWork</c>, its further queries are
/// refused. A long request continues only when it has a slot for long requests, and runs its queries one after another.
/// </summary>
/// <param name="maxWork">The maximum work, in units of <see cref="WorkEstimate"/>.</param>
/// <param name="becomeLong">Waits for a slot for long requests.</param>
public sealed class RequestWork(long maxWork, Func<CancellationToken, Task> becomeLong) : IDisposable
{
    // A few milliseconds on the embedded store.
    private const long Short = 200_000;

    private readonly SemaphoreSlim _oneAtATime = new(1);
    private long _spent;

    /// <summary>Counts work, then does it.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="work">The amount of work, see <see cref="WorkEstimate"/>.</param>
    /// <param name="ask">Does the work.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
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
