namespace KnowledgeGraph.Server.Tests;

/// <summary>A store of several releases, of which this one is the current one for those who ask here.</summary>
internal sealed class OneRelease(IKnowledgeGraphs graphs, string hash) : IKnowledgeGraphs
{
    public async ValueTask<GraphLease> LeaseCurrentAsync(CancellationToken cancellationToken) =>
        await graphs.LeaseAsync(hash, cancellationToken) ?? throw new InvalidOperationException($"the release {hash} is gone from the Neo4j of the tests");

    public ValueTask<GraphLease?> LeaseAsync(string other, CancellationToken cancellationToken) => graphs.LeaseAsync(other, cancellationToken);
}
