namespace KnowledgeGraph.Model;

/// <summary>A release that is open or being opened, and the number of its leases.</summary>
/// <param name="hash">Its content hash.</param>
/// <param name="store">Opens it.</param>
/// <param name="closing">Cancels opening.</param>
internal sealed class OpenRelease(string hash, IReleaseStore store, CancellationToken closing)
{
    private readonly Lazy<Task<IKnowledgeGraph?>> _graph = new(() => store.OpenAsync(hash, closing));

    /// <summary>The content hash.</summary>
    public string Hash => hash;

    /// <summary>The release; null if the store does not contain it. The first access starts opening it.</summary>
    public Task<IKnowledgeGraph?> Graph => _graph.Value;

    /// <summary>Whether it has not been opened yet.</summary>
    public bool IsOpening => !Graph.IsCompleted;

    /// <summary>The number of leases.</summary>
    public int Leases { get; set; }

    /// <summary>When the last lease was returned, by the clock of the store.</summary>
    public long GivenBackAt { get; set; }

    /// <summary>Whether the same release has been reopened since.</summary>
    public bool IsRetired { get; set; }

    /// <summary>Closes the release. If it is still being opened, it is closed once it is open.</summary>
    public async ValueTask CloseAsync()
    {
        await ((Task)Graph).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (Graph.IsCompletedSuccessfully)
        {
            (await Graph as IDisposable)?.Dispose();
        }
    }
}
