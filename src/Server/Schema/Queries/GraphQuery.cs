namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// Queries of the current release of the graph. Identifiers are CURIEs such as `MONDO:0008785`; other spellings, IRIs,
/// alternative and obsolete identifiers are accepted.
/// </summary>
[GraphQLName("Query")]
public sealed class GraphQuery
{
    /// <summary>The current release and what it was built from.</summary>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<ReleaseNode> GetReleaseAsync(RequestReleases releases, CancellationToken cancellationToken) =>
        new((await releases.CurrentAsync(cancellationToken)).Release);
}
