namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// Questions to the current release of the graph. Identifiers are CURIEs such as `MONDO:0008785`; other spellings,
/// IRIs, alternative and obsolete identifiers are understood.
/// </summary>
[GraphQLName("Query")]
public sealed class GraphQuery
{
    /// <summary>What the current release is and what it was built from.</summary>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<ReleaseNode> GetReleaseAsync(RequestReleases releases, CancellationToken cancellationToken) =>
        new((await releases.CurrentAsync(cancellationToken)).Release);
}
