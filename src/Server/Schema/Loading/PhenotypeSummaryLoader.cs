using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads what follows for phenotypes from their place in HPO.</summary>
public sealed class PhenotypeSummaryLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : EntityKeyLoader<PhenotypeSummary>(releases, batchScheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<PhenotypeSummary?>> AskAsync(
        IKnowledgeGraph graph, IReadOnlyList<Curie> asked, CancellationToken cancellationToken) =>
        graph.PhenotypesAsync(asked, cancellationToken);
}
