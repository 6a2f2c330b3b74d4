using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads the entities that identifiers may mean.</summary>
public sealed class IdentifierLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : EntityKeyLoader<IReadOnlyList<IdentifierMatch>>(releases, batchScheduler, options)
{
    /// <inheritdoc/>
    protected override async ValueTask<IReadOnlyList<IReadOnlyList<IdentifierMatch>?>> AskAsync(
        IKnowledgeGraph graph, IReadOnlyList<Curie> asked, CancellationToken cancellationToken) =>
        await graph.ResolveAsync(asked, cancellationToken);
}
