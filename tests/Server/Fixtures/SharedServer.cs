namespace KnowledgeGraph.Server.Tests;

/// <summary>The real server over a release in the store under test, started when a test first asks, once for all tests.</summary>
public abstract class SharedServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private StoreUnderTest? _store;
    private GraphHost? _host;

    /// <summary>The store as the server uses it, with its calls written down.</summary>
    internal CountingGraphs? Counting { get; private set; }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        if (_store is not null)
        {
            await _store.DisposeAsync();
        }

        _gate.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The release.</summary>
    private protected abstract Task<GraphContent> ContentAsync();

    private protected async Task<GraphHost> HostAsync()
    {
        await _gate.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            return _host ??= await StartAsync();
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<GraphHost> StartAsync()
    {
        // For all tests, so the one that happens to be first does not end it.
        _store ??= await StoreUnderTest.OpenAsync(await ContentAsync(), CancellationToken.None);
        Counting = new CountingGraphs(_store.Graphs);
        return await GraphHost.StartAsync(Counting);
    }
}
