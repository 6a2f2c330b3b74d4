using System.Collections.Concurrent;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Lets a text that the server has not planned yet be asked by one caller first, while the others with the same text wait. Neo4j plans a text
/// again for everyone who asks while it is being planned; a server that has just started takes seconds for each, and many clients that return
/// at once would keep it at that and get no answer meanwhile. Thread-safe.
/// </summary>
/// <param name="longestWait">How long a caller waits for the first one at most.</param>
/// <param name="time">The clock.</param>
internal sealed class FirstAskers(TimeSpan longestWait, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _asked = new(StringComparer.Ordinal);

    /// <summary>Waits for the first caller with this text, if that is another one.</summary>
    /// <returns>What the first caller is to dispose of when it has its answer or none; null for all others.</returns>
    /// <exception cref="OperationCanceledException">The token ended.</exception>
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

    /// <summary>The server is another one now, or the same one restarted: nothing is planned.</summary>
    public void Forget() => _asked.Clear();

    private async Task WaitAsync(Task first, CancellationToken cancellationToken)
    {
        try
        {
            await first.WaitAsync(longestWait, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            // The first one may be on a connection that nothing comes from.
        }
    }

    private sealed class First(TaskCompletionSource done) : IDisposable
    {
        public void Dispose() => done.TrySetResult();
    }
}
