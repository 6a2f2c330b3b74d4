using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Loads pages of entities that assertions relate to owners.</summary>
public sealed class RelatedLoader(RequestReleases releases, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : OwnedListLoader<RelatedQuery, RelatedEdge>(releases, batchScheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<Page<RelatedEdge>>> AskAsync(
        IKnowledgeGraph graph, RelatedQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken) =>
        graph.RelatedAsync(query, owners, cancellationToken);

    /// <inheritdoc/>
    protected override string FieldOf(RelatedQuery query) => query.Field.ToString();

    /// <inheritdoc/>
    protected override RelatedQuery FromStart(RelatedQuery query) => query with { Page = new PageRequest(1) };

    /// <inheritdoc/>
    protected override PageKey KeyOf(RelatedEdge item) => item.Key;
}
