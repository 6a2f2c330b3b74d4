namespace KnowledgeGraph.Model;

/// <summary>A release that is open, or being opened, and how many have leased it.</summary>
/// <param name="hash">Its content hash.</param>
/// <param name="store">Opens it.</param>
/// <param name="closing">Ends the opening.</param>
internal sealed class OpenRelease(string hash, IReleaseStore store, CancellationToken closing)
{
    private readonly Lazy<Task<IKnowledgeGraph?>> _graph = new(() => store.OpenAsync(hash, closing));

    /// <summary>The content hash.</summary>
    public string Hash => hash;

    /// <summary>The release; null if it is not held. The first who asks begins to open it.</summary>
    public Task<IKnowledgeGraph?> Graph => _graph.Value;

    /// <summary>Whether it has not been opened yet.</summary>
    public bool IsOpening => !Graph.IsCompleted;

    /// <summary>How many have leased it.</summary>
    public int Leases { get; set; }

    /// <summary>When the last lease was given back, by the clock of the store.</summary>
    public long GivenBackAt { get; set; }

    /// <summary>Whether the same release has been opened anew since.</summary>
    public bool IsRetired { get; set; }

    /// <summary>Closes it; one that is just being opened, as soon as it is open.</summary>
    public async ValueTask CloseAsync()
    {
        await ((Task)Graph).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (Graph.IsCompletedSuccessfully)
        {
            (await Graph as IDisposable)?.Dispose();
        }
    }
}
