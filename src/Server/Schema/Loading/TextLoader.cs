using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads the texts of entities.</summary>
public sealed class TextLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : EntityKeyLoader<EntityText>(releases, batchScheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<EntityText?>> AskAsync(
        IKnowledgeGraph graph, IReadOnlyList<Curie> asked, CancellationToken cancellationToken) =>
        graph.TextsAsync(asked, cancellationToken);
}
