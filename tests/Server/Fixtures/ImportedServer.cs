using KnowledgeGraph.Server.Commands;
using KnowledgeGraph.Sources;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The real server over a release that is imported when a test first asks for it, once for all tests.</summary>
public abstract class ImportedServer : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SemaphoreSlim _gate = new(1);
    private EmbeddedKnowledgeGraphs? _store;
    private GraphHost? _host;

    /// <summary>Files and folders to import beside the seed.</summary>
    private protected abstract IReadOnlyList<string> Paths { get; }

    /// <summary>The store as the server uses it, with its calls written down.</summary>
    internal CountingGraphs? Counting { get; private set; }

    public async Task<GraphClient> GraphAsync() => (await HostAsync()).Graph;

    /// <summary>Where it answers, without a path.</summary>
    public async Task<Uri> AddressAsync() => (await HostAsync()).Http.BaseAddress!;

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
            await _store!.DisposeAsync();
        }

        _folder.Dispose();
        _gate.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<GraphHost> HostAsync()
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
        var content = await new GraphImport(TimeProvider.System).ImportAsync(new ImportRequest(Paths, Seed.Folder), progress: null, CancellationToken.None);
        await new ReleaseWriter(_folder.Path).WriteAsync(content, CancellationToken.None);
        _store = new EmbeddedKnowledgeGraphs(_folder.Path);
        Counting = new CountingGraphs(_store);
        return await GraphHost.StartAsync(Counting);
    }
}
