using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>A store without releases, for introspection only.</summary>
internal sealed class NoGraphs : IKnowledgeGraphs
{
    /// <inheritdoc/>
    public ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken) =>
        throw new GraphStoreException("STORE_EMPTY", "Only introspection is possible here.");

    /// <inheritdoc/>
    public ValueTask<GraphLease?> LeaseAsync(string hash, CancellationToken cancellationToken) => new((GraphLease?)null);
}
