using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Server.Tests;
using KnowledgeGraph.Storage;

[assembly: AssemblyFixture(typeof(SmallGraphServer))]

namespace KnowledgeGraph.Server.Tests;

/// <summary>The real server over the embedded store with <see cref="SmallGraph"/> in it, for all tests that only ask.</summary>
public sealed class SmallGraphServer : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private EmbeddedKnowledgeGraphs? _graphs;
    private GraphHost? _host;

    public GraphClient Graph => _host!.Graph;

    public HttpClient Http => _host!.Http;

    public async ValueTask InitializeAsync()
    {
        await new ReleaseWriter(_folder.Path).WriteAsync(SmallGraph.Content, CancellationToken.None);
        _graphs = new EmbeddedKnowledgeGraphs(_folder.Path);
        _host = await GraphHost.StartAsync(_graphs);
    }

    public async ValueTask DisposeAsync()
    {
        await _host!.DisposeAsync();
        await _graphs!.DisposeAsync();
        _folder.Dispose();
    }
}
