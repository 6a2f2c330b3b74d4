using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads the entities that match identifiers.</summary>
public sealed class IdentifierLoader : EntityKeyLoader<IReadOnlyList<IdentifierMatch>>
{
    private readonly RequestReleases _releases;

    /// <summary>Creates a loader for one request.</summary>
    public IdentifierLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
        : base(releases, batchScheduler, options) => _releases = releases;

    /// <summary>Whether any assertion of a release cites a publication, given in the spelling of the graph.</summary>
    internal async ValueTask<bool> IsCitedAsync(string release, string publication, CancellationToken cancellationToken)
    {
        var graph = await _releases.OfAsync(release, cancellationToken);
        var citing = await graph.FindAssertionsAsync(Publication.CitingQuery(publication, new PageRequest(1)), cancellationToken);
        return citing.TotalCount > 0;
    }

    /// <inheritdoc/>
    protected override async ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>?>> AskAsync(
        IKnowledgeGraph graph, IReadOnlyList<Curie> asked, CancellationToken cancellationToken) =>
        await graph.ResolveAsync(asked, cancellationToken);
}
