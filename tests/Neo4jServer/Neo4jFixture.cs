namespace KnowledgeGraph.Neo4jServer.Tests;

/// <summary>
/// The server that the tests of an assembly share: that of NEO4J_URI, else one of their own, started by the first test that
/// asks, from NEO4J_HOME or, where there is no installation, in a container. Use it as an assembly fixture.
/// </summary>
/// <remarks>
/// If KG_TEST_NEO4J_LOADING names a file, a release is being loaded into the server of NEO4J_URI as long as the file exists; tests wait
/// for its end.
/// </remarks>
public sealed class Neo4jFixture : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1);
    private LocalNeo4j? _local;
    private ContainerNeo4j? _container;

    /// <summary>The address of Bolt; skips the test when there is no Neo4j.</summary>
    public async Task<Uri> UriAsync()
    {
        if (Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri)
        {
            await LoadedAsync();
            return new Uri(uri);
        }

        await _starting.WaitAsync();
        try
        {
            _local ??= await LocalNeo4j.TryStartAsync();
            if (_local is null && (_container ??= await ContainerNeo4j.TryStartAsync()) is { } container)
            {
                return container.Uri;
            }
        }
        finally
        {
            _starting.Release();
        }

        Assert.SkipWhen(_local is null, Neo4jHome.HowToGetOne);
        return _local.Uri;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_local is not null)
        {
            await _local.DisposeAsync();
        }

        if (_container is not null)
        {
            await _container.DisposeAsync();
        }

        _starting.Dispose();
    }

    private static async Task LoadedAsync()
    {
        var mark = Environment.GetEnvironmentVariable("KG_TEST_NEO4J_LOADING");
        while (File.Exists(mark))
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
