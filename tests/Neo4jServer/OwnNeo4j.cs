namespace KnowledgeGraph.Neo4jServer.Tests;

/// <summary>
/// A server whose graph a test has for itself: what is made current, removed or killed there disturbs no other test. Use it as the
/// fixture of a collection, so that one test has it at a time.
/// </summary>
public sealed class OwnNeo4j : IAsyncDisposable
{
    private LocalNeo4j? _local;
    private bool _isRunning;

    /// <summary>The address of Bolt.</summary>
    public Uri Uri => _local!.Uri;

    /// <summary>A folder for files of a test.</summary>
    public string Folder => _local!.Folder;

    /// <summary>The graph, with nothing in it but constraints and indexes of tests before; skips the test when there is no Neo4j.</summary>
    public async Task<GraphByHand> EmptyAsync()
    {
        await StartAsync();
        var graph = new GraphByHand(Uri);
        await graph.EmptyAsync();
        return graph;
    }

    /// <summary>Kills the server, as a power cut would.</summary>
    public Task KillAsync()
    {
        _isRunning = false;
        return _local!.KillAsync();
    }

    /// <summary>Starts the server, for the first time or after it was killed, unless it runs; skips the test when there is no Neo4j.</summary>
    public async Task StartAsync()
    {
        if (_local is null)
        {
            _local = await LocalNeo4j.TryStartAsync();
            Assert.SkipWhen(_local is null, Neo4jHome.HowToGetOne);
        }
        else if (!_isRunning)
        {
            await _local.StartAsync();
        }

        _isRunning = true;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_local is not null)
        {
            await _local.DisposeAsync();
        }
    }
}
