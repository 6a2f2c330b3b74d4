using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Tests.Http;

/// <summary>A server of its own for those who mean harm: with its limits as they are, but for time, which tests have less of.</summary>
public sealed class HostileServer : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private EmbeddedKnowledgeGraphs? _graphs;
    private GraphHost? _host;

    public HttpClient Http => _host!.Http;

    public GraphClient Graph => _host!.Graph;

    public async ValueTask InitializeAsync()
    {
        await new ReleaseWriter(_folder.Path).WriteAsync(SmallGraph.Content, CancellationToken.None);
        _graphs = new EmbeddedKnowledgeGraphs(_folder.Path);
        _host = await GraphHost.StartAsync(_graphs, ("Limits:RequestReadTimeout", "00:00:01"), ("Limits:MaxConcurrentRequests", "4"));
    }

    public async ValueTask DisposeAsync()
    {
        await _host!.DisposeAsync();
        await _graphs!.DisposeAsync();
        _folder.Dispose();
    }
}
