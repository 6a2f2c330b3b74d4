using KnowledgeGraph.Model;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Server.Hosting;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary>The store that a command queries: the data folder, or Neo4j if it is configured.</summary>
/// <param name="Graphs">The releases.</param>
/// <param name="Place">Their location, for messages.</param>
internal sealed record OpenStore(IKnowledgeGraphs Graphs, string Place) : IAsyncDisposable
{
    /// <summary>Opens the store. A data folder without a release gets that of the starter graph if it is to be served.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="configuration">Says which store.</param>
    /// <param name="logger">Logs later problems and the building of the starter graph's release.</param>
    /// <param name="isServed">Whether a server will use it. If so, an empty data folder gets the release of the starter graph, and Neo4j may be unavailable at first.</param>
    /// <param name="cancellationToken">Cancels opening.</param>
    /// <exception cref="CommandException">SETTINGS: see <see cref="StoreSettings"/>.</exception>
    /// <exception cref="GraphStoreException">There is no release, or it cannot be read.</exception>
    public static async Task<OpenStore> OpenAsync(string folder, IConfiguration configuration, ILogger logger, bool isServed, CancellationToken cancellationToken)
    {
        var settings = StoreSettings.Read(configuration);
        void Tell(GraphStoreException problem) => ServerLog.StoreFailed(logger, problem.Code, problem);
        if (settings.Store == StoreKind.Neo4j)
        {
            var releases = new Neo4jKnowledgeGraphs(settings.Neo4j, onProblem: Tell);
            var neo4j = new OpenStore(releases, releases.Place);
            return isServed ? neo4j : await neo4j.CheckedAsync(cancellationToken);
        }

        var graphs = new EmbeddedKnowledgeGraphs(folder, onProblem: Tell);
        var embedded = new OpenStore(graphs, folder);
        if (isServed)
        {
            await FirstRelease.EnsureAsync(graphs, folder, logger, cancellationToken);
        }

        return await embedded.CheckedAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ((IAsyncDisposable)Graphs).DisposeAsync();

    // An unreadable release fails the command once, instead of each query.
    private async Task<OpenStore> CheckedAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var release = await Graphs.LeaseCurrentAsync(cancellationToken);
            return this;
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }
}
