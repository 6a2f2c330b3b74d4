using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads pages of relatives in a hierarchy.</summary>
public sealed class HierarchyLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : OwnedListLoader<HierarchyQuery, HierarchyEdge>(releases, batchScheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<Page<HierarchyEdge>>> AskAsync(
        IKnowledgeGraph graph, HierarchyQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken) =>
        graph.HierarchyAsync(query, owners, cancellationToken);

    /// <inheritdoc/>
    protected override string FieldOf(HierarchyQuery query) => query.Direction.ToString();

    /// <inheritdoc/>
    protected override HierarchyQuery FromStart(HierarchyQuery query) => query with { Page = new PageRequest(1) };

    /// <inheritdoc/>
    protected override PageKey KeyOf(HierarchyEdge item) => item.Key;
}
