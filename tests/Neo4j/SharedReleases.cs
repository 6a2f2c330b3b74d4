using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>The Neo4j that the tests of this assembly share, with releases that are loaded, if they are not there yet, and opened once.</summary>
public sealed class SharedReleases : IAsyncDisposable
{
    private readonly Neo4jFixture _server = new();
    private readonly SemaphoreSlim _gate = new(1);
    private readonly Dictionary<string, IKnowledgeGraph> _open = new(StringComparer.Ordinal);
    private Neo4jConnection? _connection;

    /// <summary>How the server is spoken with; skips the test when there is no Neo4j.</summary>
    public async Task<Neo4jSettings> SettingsAsync() => new() { Uri = await _server.UriAsync(), StatementTimeout = TimeSpan.FromMinutes(15) };

    /// <summary>A release with its index, as a server has it after its first seconds.</summary>
    public async Task<IKnowledgeGraph> OpenAsync(GraphContent content, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            var hash = content.Info.Hash;
            if (_open.TryGetValue(hash, out var known))
            {
                return known;
            }

            _connection ??= new Neo4jConnection(await SettingsAsync());
            if (await ReleaseStates.OfAsync(_connection, hash, cancellationToken) is not { IsWhole: true })
            {
                await new Neo4jSeeder(_connection).SeedAsync(content, progress: null, cancellationToken);
            }

            var graph = (await new Neo4jReleases(_connection).OpenAsync(hash, cancellationToken))!;
            await graph.IndexAsync(cancellationToken);
            _open.Add(hash, graph);
            return graph;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }

        await _server.DisposeAsync();
        _gate.Dispose();
    }
}
