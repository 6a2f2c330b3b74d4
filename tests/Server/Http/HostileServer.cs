using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Server.Tests.Http;

/// <summary>A server of its own for those who mean harm: with its limits as they are, but for time, which tests have less of.</summary>
public sealed class HostileServer : IAsyncLifetime
{
    private StoreUnderTest? _store;
    private GraphHost? _host;

    public HttpClient Http => _host!.Http;

    public GraphClient Graph => _host!.Graph;

    public async ValueTask InitializeAsync()
    {
        _store = await StoreUnderTest.OpenAsync(SmallGraph.Content, CancellationToken.None);
        _host = await GraphHost.StartAsync(
            _store.Graphs, Engine.IsOurs ? [("Limits:RequestReadTimeout", "00:00:01"), ("Limits:MaxConcurrentRequests", "4")] : []);
    }

    public async ValueTask DisposeAsync()
    {
        await _host!.DisposeAsync();
        await _store!.DisposeAsync();
    }
}
