using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Tests;

/// <summary>A release in the store that the tests of the schema are run on: here the embedded one, in tests/ServerOnNeo4j Neo4j.</summary>
internal sealed class StoreUnderTest : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly EmbeddedKnowledgeGraphs _graphs;

    private StoreUnderTest(TemporaryFolder folder)
    {
        _folder = folder;
        _graphs = new EmbeddedKnowledgeGraphs(folder.Path);
    }

    /// <summary>The store; the release is the current one.</summary>
    public IKnowledgeGraphs Graphs => _graphs;

    /// <summary>Takes a release into the store.</summary>
    public static async Task<StoreUnderTest> OpenAsync(GraphContent content, CancellationToken cancellationToken)
    {
        var folder = new TemporaryFolder();
        await new ReleaseWriter(folder.Path).WriteAsync(content, cancellationToken);

        // As the program does before it listens: the first request finds the release open.
        var store = new StoreUnderTest(folder);
        (await store.Graphs.LeaseCurrentAsync(cancellationToken)).Dispose();
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        await _graphs.DisposeAsync();
        _folder.Dispose();
    }
}
