using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads entities by canonical id.</summary>
public sealed class EntityLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : EntityKeyLoader<Entity>(releases, batchScheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<Entity?>> AskAsync(
        IKnowledgeGraph graph, IReadOnlyList<Curie> asked, CancellationToken cancellationToken) =>
        graph.EntitiesAsync(asked, cancellationToken);
}
