using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>A store without releases, for questions to the schema itself.</summary>
internal sealed class NoGraphs : IKnowledgeGraphs
{
    /// <inheritdoc/>
    public ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken) =>
        throw new GraphStoreException("STORE_EMPTY", "Only the schema itself can be asked here.");

    /// <inheritdoc/>
    public ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken) => new((GraphLease?)null);
}
