using System.Collections.Concurrent;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Lets one caller run a statement that the server has not planned yet, while other callers of the same statement wait. Neo4j plans a
/// statement again for each request that arrives while it is being planned. A server that was just started takes seconds for each, so
/// many clients that reconnect at once would keep it busy with planning, without a response. Thread-safe.
/// </summary>
/// <param name="longestWait">The maximum time that a caller waits for the first one.</param>
/// <param name="time">The clock.</param>
internal sealed class FirstAskers(TimeSpan longestWait, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Outcome>> _asked = new(StringComparer.Ordinal);

    /// <summary>Runs a statement, after the first caller with this text, if there is another one.</summary>
    /// <typeparam name="T">What the statement returns.</typeparam>
    /// <param name="text">The text of the statement.</param>
    /// <param name="run">Runs it.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    /// <exception cref="GraphStoreException">
    /// From <paramref name="run"/>; NEO4J_UNAVAILABLE also if the first caller got it: each further attempt would take as long.
    /// </exception>
    public async Task<T> RunAsync<T>(string text, Func<Task<T>> run, CancellationToken cancellationToken)
    {
        while (true)
        {
            var mine = new TaskCompletionSource<Outcome>(TaskCreationOptions.RunContinuationsAsynchronously);
            var first = _asked.GetOrAdd(text, mine);
            if (first == mine)
            {
                return await RunFirstAsync(text, mine, run);
            }

            var outcome = first.Task.IsCompleted ? await first.Task : await WaitAsync(first.Task, cancellationToken);
            if (outcome.Problem is { } problem)
            {
                throw new GraphStoreException(problem.Code, problem.Message, problem);
            }

            if (outcome.IsPlanned)
            {
                return await run();
            }
        }
    }

    /// <summary>Called when the server may have been restarted or replaced, so that its plan cache is empty. Running first callers stay the first.</summary>
    public void Forget()
    {
        foreach (var asked in _asked.Where(asked => asked.Value.Task.IsCompleted))
        {
            _asked.TryRemove(asked);
        }
    }

    private async Task<T> RunFirstAsync<T>(string text, TaskCompletionSource<Outcome> mine, Func<Task<T>> run)
    {
        // A caller that gave up, or failed for a reason of its own: another one is the first.
        var outcome = new Outcome(IsPlanned: false, Problem: null);
        try
        {
            var result = await run();
            outcome = new Outcome(IsPlanned: true, Problem: null);
            return result;
        }
        catch (GraphStoreException problem)
        {
            outcome = problem.Code == Neo4jErrors.Unavailable ? new Outcome(IsPlanned: false, problem) : new Outcome(IsPlanned: true, Problem: null);
            throw;
        }
        finally
        {
            if (!outcome.IsPlanned)
            {
                _asked.TryRemove(KeyValuePair.Create(text, mine));
            }

            mine.SetResult(outcome);
        }
    }

    private async Task<Outcome> WaitAsync(Task<Outcome> first, CancellationToken cancellationToken)
    {
        try
        {
            return await first.WaitAsync(longestWait, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The first caller may be waiting on a dead connection.
            return new Outcome(IsPlanned: true, Problem: null);
        }
    }

    private readonly record struct Outcome(bool IsPlanned, GraphStoreException? Problem);
}
