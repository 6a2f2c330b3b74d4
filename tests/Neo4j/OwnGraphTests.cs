using KnowledgeGraph.Neo4jServer.Tests;

namespace KnowledgeGraph.Neo4j.Tests;

/// <summary>What tests have in common that need a graph of their own, empty at their start.</summary>
[Collection(OwnGraph)]
public abstract class OwnGraphTests(OwnNeo4j neo4j) : IAsyncLifetime
{
    protected const string OwnGraph = "A graph of one's own";

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>How the server is spoken with.</summary>
    protected Neo4jSettings Settings => new() { Uri = neo4j.Uri };

    protected OwnNeo4j Neo4j => neo4j;

    /// <summary>The graph, asked by hand.</summary>
    protected GraphByHand Graph { get; private set; } = null!;

    protected Neo4jConnection Connection { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Graph = await neo4j.EmptyAsync();
        Connection = new Neo4jConnection(Settings);
    }

    public async ValueTask DisposeAsync()
    {
        if (Graph is not null)
        {
            await Graph.DisposeAsync();
            await Connection.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected Task SeedAsync(GraphContent content, IProgress<SeedProgress>? progress = null, CancellationToken? stop = null) =>
        new Neo4jSeeder(Connection).SeedAsync(content, progress, stop ?? Stop);

    /// <summary>Everything of a release as a reader finds it who opens it now.</summary>
    protected async Task<GraphContent> ReadAsync(string hash) =>
        await (await new Neo4jReleases(Connection).OpenAsync(hash, Stop))!.ReadAllAsync(Stop);

    /// <summary>Waits until something is true that another program or task brings about.</summary>
    protected static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromMinutes(3));
        while (!await condition())
        {
            await Task.Delay(20, limit.Token);
        }
    }

    protected static Dictionary<string, object?> Of(GraphContent content) => new(StringComparer.Ordinal) { ["release"] = content.Info.Hash };

    [CollectionDefinition(OwnGraph)]
    public sealed class Definition : ICollectionFixture<OwnNeo4j>;
}
