namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Removes releases that were replaced longer ago than the grace period, and abandoned loads. A release is first marked, which excludes it
/// from queries, and then deleted in batches.
/// </summary>
/// <param name="connection">The server.</param>
public sealed class RetiredReleases(Neo4jConnection connection)
{
    // Uses the server's clock, because those of its clients may differ.
    private static readonly Cypher Due = Cypher.Of("""
        MATCH (r:KgRelease)
        WHERE NOT EXISTS { (:KgCurrent {release: r.hash}) }
        WITH r.hash AS hash,
             CASE WHEN r.removing THEN datetime()
                  WHEN r.whole THEN coalesce(r.retired_at, datetime()) + duration({milliseconds: $grace})
                  ELSE coalesce(r.touched_at, datetime()) + duration({milliseconds: $abandoned}) END AS due
        RETURN hash, due.epochMillis - datetime().epochMillis AS milliseconds
        ORDER BY milliseconds
        """);

    // Setting touched_at locks the node and waits for a concurrent load of the release, which cancels its removal.
    private static readonly Cypher IsBeingRemoved = Cypher.Of("""
        MATCH (r:KgRelease {hash: $release})
        SET r.touched_at = datetime()
        WITH r
        WHERE r.removing
        RETURN count(*) AS count
        """);

    private static readonly Cypher[] Batches =
    [
        Cypher.Of("MATCH (n:KgEntity)-[r]->() WHERE n.release = $release AND n.rank >= 0 WITH r LIMIT 10000 DELETE r"),
        Cypher.Of("MATCH (n:KgEntity) WHERE n.release = $release AND n.rank >= 0 WITH n LIMIT 10000 DETACH DELETE n"),
        Cypher.Of("MATCH (n:KgEntityText) WHERE n.release = $release AND n.rank >= 0 WITH n LIMIT 10000 DELETE n"),
        Cypher.Of("MATCH (n:KgIdentifier) WHERE n.release = $release AND n.position >= 0 WITH n LIMIT 10000 DELETE n"),
        Cypher.Of("MATCH (n:KgSymbol) WHERE n.release = $release AND n.position >= 0 WITH n LIMIT 10000 DELETE n"),
        Cypher.Of("MATCH (n:KgReportCount) WHERE n.release = $release AND n.position >= 0 WITH n LIMIT 10000 DELETE n"),
        Cypher.Of("MATCH (n:KgReportItem) WHERE n.release = $release AND n.position >= 0 WITH n LIMIT 10000 DELETE n"),
        Cypher.Of("MATCH (n:KgPublication) WHERE n.release = $release AND n.id >= '' WITH n LIMIT 10000 DELETE n"),
        Cypher.Of("MATCH (n:KgRelease {hash: $release}) DELETE n"),
    ];

    /// <summary>The time without progress after which a load counts as abandoned; every batch records progress.</summary>
    public TimeSpan AbandonedAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The time until the next release can be removed, zero or negative if one can be removed now; null if there is none.</summary>
    /// <param name="grace">How long a replaced release is kept.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    public async Task<TimeSpan?> UntilNextAsync(TimeSpan grace, CancellationToken cancellationToken) =>
        (await ListAsync(grace, cancellationToken)) is [var (_, first), ..] ? first : null;

    /// <summary>Removes the releases that are due.</summary>
    /// <param name="grace">How long a replaced release is kept.</param>
    /// <param name="removing">Called with each release before it is removed.</param>
    /// <param name="cancellationToken">Cancels the removal; the next call continues it.</param>
    /// <returns>The number of removed releases.</returns>
    public async Task<int> RemoveAsync(TimeSpan grace, Action<string>? removing, CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var (hash, _) in (await ListAsync(grace, cancellationToken)).Where(release => release.Left <= TimeSpan.Zero))
        {
            removing?.Invoke(hash);
            removed += await RemoveAsync(hash, cancellationToken) ? 1 : 0;
        }

        return removed;
    }

    private async Task<bool> RemoveAsync(string release, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["release"] = release };
        if (await connection.WriteAndCountAsync(new CypherStatement(Cypher.OfSeed(SeedStatement.Single("60-retire")), parameters), cancellationToken) == 0)
        {
            return false;
        }

        var condition = new CypherStatement(IsBeingRemoved, parameters);
        foreach (var batch in Batches)
        {
            while (await connection.WriteIfAsync(condition, new CypherStatement(batch, parameters), cancellationToken) is { } done
                && done.NodesDeleted + done.RelationshipsDeleted > 0)
            {
                // Repeat until nothing is left, or another program loads the release again.
            }
        }

        return true;
    }

    private async Task<List<(string Hash, TimeSpan Left)>> ListAsync(TimeSpan grace, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["grace"] = (long)grace.TotalMilliseconds,
            ["abandoned"] = (long)AbandonedAfter.TotalMilliseconds,
        };
        var (releases, _) = await connection.ReadAsync(
            new CypherStatement(Due, parameters), null,
            result => result.ToListAsync(record => (record["hash"].As<string>(), TimeSpan.FromMilliseconds(record["milliseconds"].As<long>()))),
            cancellationToken);
        return releases;
    }
}
