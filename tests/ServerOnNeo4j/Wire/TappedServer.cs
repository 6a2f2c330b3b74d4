using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Server.Tests.Wire;

/// <summary>
/// The real server over a release in Neo4j, with a tap between the store and the database. The store's clock stands still: it does
/// not look by itself, four times a second, which release is current; so what crosses the wire is what requests ask.
/// </summary>
internal sealed class TappedServer : IAsyncDisposable
{
    private readonly BoltTap _tap;
    private readonly Neo4jKnowledgeGraphs _graphs;
    private readonly CountingGraphs _counting;
    private readonly GraphHost _host;

    private TappedServer(BoltTap tap, Neo4jKnowledgeGraphs graphs, CountingGraphs counting, GraphHost host)
    {
        _tap = tap;
        _graphs = graphs;
        _counting = counting;
        _host = host;
    }

    public GraphClient Graph => _host.Graph;

    /// <summary>Starts it over the release that another client is answered from.</summary>
    public static async Task<TappedServer> StartAsync(GraphClient other)
    {
        var hash = (string)(await other.DataAsync("{ release { hash } }"))["release"]!["hash"]!;
        var neo4j = await TestContext.Current.GetFixture<SharedNeo4j>();
        var settings = await neo4j!.SettingsAsync();
        var tap = new BoltTap(settings.Uri);
        var graphs = new Neo4jKnowledgeGraphs(settings with { Uri = tap.Uri }, new StillClock());
        var counting = new CountingGraphs(new OneRelease(graphs, hash));
        return new TappedServer(tap, graphs, counting, await GraphHost.StartAsync(counting));
    }

    /// <summary>What runs while something is asked, and the calls of the port but for the leases.</summary>
    public async Task<(BoltRun[] Runs, string[] Calls)> WatchAsync(Func<Task> ask)
    {
        // The first request opens the release; any other finds it open.
        await Graph.DataAsync("{ release { hash } }");
        _tap.Runs.Clear();
        _counting.Calls.Clear();
        await ask();
        return ([.. _tap.Runs], [.. _counting.Calls.Where(call => call != "Lease")]);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _graphs.DisposeAsync();
        await _tap.DisposeAsync();
    }
}
