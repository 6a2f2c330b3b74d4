namespace KnowledgeGraph.Server.Tests;

/// <summary>A release in the store that the tests of the schema are run on: here Neo4j, in tests/Server the embedded one.</summary>
internal sealed class StoreUnderTest : IAsyncDisposable
{
    private StoreUnderTest(IKnowledgeGraphs graphs) => Graphs = graphs;

    /// <summary>The store; the release is the current one, whatever others there are.</summary>
    public IKnowledgeGraphs Graphs { get; }

    /// <summary>Takes a release into the store; skips the test when there is no Neo4j.</summary>
    public static async Task<StoreUnderTest> OpenAsync(GraphContent content, CancellationToken cancellationToken)
    {
        var neo4j = await TestContext.Current.GetFixture<SharedNeo4j>() ?? throw new InvalidOperationException("SharedNeo4j is no fixture of this assembly");
        return new StoreUnderTest(await neo4j.WithAsync(content, cancellationToken));
    }

    // The Neo4j is closed when all tests are done.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
