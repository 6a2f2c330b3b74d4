using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4jServer.Tests;
using KnowledgeGraph.Server.Tests;

[assembly: AssemblyFixture(typeof(SharedNeo4j))]

namespace KnowledgeGraph.Server.Tests;

/// <summary>The one Neo4j of this assembly, spoken with by one store.</summary>
public sealed class SharedNeo4j : IAsyncDisposable
{
    // A machine that builds meanwhile is slow.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Neo4jFixture _server = new();
    private readonly SemaphoreSlim _gate = new(1);
    private Neo4jConnection? _connection;
    private Neo4jKnowledgeGraphs? _graphs;

    /// <summary>How the server is spoken with; skips the test when there is no Neo4j.</summary>
    public async Task<Neo4jSettings> SettingsAsync() => new() { Uri = await _server.UriAsync(), StatementTimeout = Patience };

    /// <summary>The store, with a release in it; skips the test when there is no Neo4j.</summary>
    public async Task<IKnowledgeGraphs> WithAsync(GraphContent content, CancellationToken cancellationToken)
    {
        // Loading two releases at once would only be slower.
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var settings = await SettingsAsync();
            _connection ??= new Neo4jConnection(settings);
            _graphs ??= new Neo4jKnowledgeGraphs(settings);
            using var held = await _graphs.LeaseAsync(content.Info.Hash, cancellationToken);
            if (held is null)
            {
                await new Neo4jSeeder(_connection).SeedAsync(content, progress: null, cancellationToken);
            }

            return new OneRelease(_graphs, content.Info.Hash);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_graphs is not null)
        {
            await _graphs.DisposeAsync();
            await _connection!.DisposeAsync();
        }

        await _server.DisposeAsync();
        _gate.Dispose();
    }
}
