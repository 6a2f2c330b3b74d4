using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>Neo4j keeps the contract of every store.</summary>
[Collection(SharedGraph)]
public sealed class Neo4jContractTests(Neo4jFixture neo4j) : KnowledgeGraphContract
{
    /// <summary>The collection of tests that load into the server that an assembly shares.</summary>
    internal const string SharedGraph = "The shared graph";

    private Neo4jConnection? _connection;

    protected override async ValueTask<IKnowledgeGraph> OpenAsync(GraphContent content)
    {
        _connection ??= new Neo4jConnection(new Neo4jSettings { Uri = await neo4j.UriAsync(), StatementTimeout = TimeSpan.FromMinutes(2) });
        await new Neo4jSeeder(_connection).SeedAsync(content, progress: null, Stop);
        var graph = (await new Neo4jReleases(_connection).OpenAsync(content.Info.Hash, Stop))!;

        // As a server has it, but for its first seconds; for these see IndexTests.
        await graph.IndexAsync(Stop);
        return graph;
    }

    protected override async ValueTask CloseAsync()
    {
        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }
    }
}
