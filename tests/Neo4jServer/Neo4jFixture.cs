namespace KnowledgeGraph.Neo4jServer.Tests;

/// <summary>
/// The server that the tests of an assembly share: that of NEO4J_URI, else one of their own, started by the first test that
/// asks; with the upstream packages, and no installation, one in a container. Use it as an assembly fixture.
/// </summary>
public sealed class Neo4jFixture : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1);
    private LocalNeo4j? _local;
#if UPSTREAM_NEO4J_DRIVER
    private ContainerNeo4j? _container;
#endif

    /// <summary>The address of Bolt; skips the test when there is no Neo4j.</summary>
    public async Task<Uri> UriAsync()
    {
        if (Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri)
        {
            return new Uri(uri);
        }

        await _starting.WaitAsync();
        try
        {
            _local ??= await LocalNeo4j.TryStartAsync();
#if UPSTREAM_NEO4J_DRIVER
            if (_local is null && (_container ??= await ContainerNeo4j.TryStartAsync()) is { } container)
            {
                return container.Uri;
            }
#endif
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

#if UPSTREAM_NEO4J_DRIVER
        if (_container is not null)
        {
            await _container.DisposeAsync();
        }
#endif
        _starting.Dispose();
    }
}
