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
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _asked = new(StringComparer.Ordinal);

    /// <summary>Waits for the first caller with this text, if there is another one.</summary>
    /// <returns>For the first caller, an object to dispose of after its response or failure; null for all others.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async ValueTask<IDisposable?> EnterAsync(string text, CancellationToken cancellationToken)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = _asked.GetOrAdd(text, mine);
        if (first == mine)
        {
            return new First(mine);
        }

        if (!first.Task.IsCompleted)
        {
            await WaitAsync(first.Task, cancellationToken);
        }

        return null;
    }

    /// <summary>Called when the server may have been restarted or replaced, so that its plan cache is empty.</summary>
    public void Forget() => _asked.Clear();

    private async Task WaitAsync(Task first, CancellationToken cancellationToken)
    {
        try
        {
            await first.WaitAsync(longestWait, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The first caller may be waiting on a dead connection.
        }
    }

    private sealed class First(TaskCompletionSource done) : IDisposable
    {
        public void Dispose() => done.TrySetResult();
    }
}
