using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads the values of phenotypes that follow from their position in HPO.</summary>
public sealed class PhenotypeSummaryLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : EntityKeyLoader<PhenotypeSummary>(releases, batchScheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<PhenotypeSummary?>> AskAsync(
        IKnowledgeGraph graph, IReadOnlyList<Curie> asked, CancellationToken cancellationToken) =>
        graph.PhenotypesAsync(asked, cancellationToken);
}
