namespace KnowledgeGraph.Server.Tests.Settings;

/// <summary>A store in which every question waits until the gate is opened, or until its request is ended.</summary>
internal sealed class GatedGraphs : IKnowledgeGraphs
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the first question waits.</summary>
    public Task Entered => _entered.Task;

    public void Open() => _open.TrySetResult();

    public async ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken)
    {
        _entered.TrySetResult();
        await _open.Task.WaitAsync(cancellationToken);
        throw new GraphStoreException("STORE_EMPTY", "There is nothing behind the gate.");
    }

    public ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken) => new((GraphLease?)null);
}
