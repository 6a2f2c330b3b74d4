namespace KnowledgeGraph.Bolt.Results;

/// <summary>Reads a result by <c>await foreach</c>. After cancellation, the session must be closed.</summary>
internal sealed class ResultEnumerator(ResultCursor result, CancellationToken cancellationToken) : IAsyncEnumerator<IRecord>
{
    public IRecord Current => result.Current;

    public ValueTask<bool> MoveNextAsync()
    {
        cancellationToken.ThrowIfCancellationRequested();
        return result.TryTake() ? new ValueTask<bool>(true) : new ValueTask<bool>(result.FetchSlowAsync().WaitAsync(cancellationToken));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
