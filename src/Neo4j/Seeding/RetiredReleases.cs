namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Removes the releases that were current before, when their time of grace is over, and what a load that was broken off left behind.
/// A release is marked first, from when on nobody is answered from it, and then goes in batches.
/// </summary>
/// <param name="connection">The server.</param>
public sealed class RetiredReleases(Neo4jConnection connection)
{
    // By the clock of the server: those of its clients may differ.
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

    // Setting touched_at waits for who may just be loading the release again: then it is no longer being removed.
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

    /// <summary>After how long without a batch a load counts as broken off for good: one that goes on says so with every batch.</summary>
    public TimeSpan AbandonedAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long it is until the next release may be removed, not above zero if one may be now; null where there is none.</summary>
    /// <param name="grace">How long a release stays that was current before.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<TimeSpan?> UntilNextAsync(TimeSpan grace, CancellationToken cancellationToken) =>
        (await ListAsync(grace, cancellationToken)) is [var (_, first), ..] ? first : null;

    /// <summary>Removes the releases whose time is over.</summary>
    /// <param name="grace">How long a release stays that was current before.</param>
    /// <param name="removing">Told which release is being removed.</param>
    /// <param name="cancellationToken">Ends it; the rest is removed by the next call.</param>
    /// <returns>How many were removed.</returns>
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
        if (await connection.WriteAndCountAsync(new Statement(Cypher.OfSeed(SeedStatement.Single("60-retire")), parameters), cancellationToken) == 0)
        {
            return false;
        }

        var condition = new Statement(IsBeingRemoved, parameters);
        foreach (var batch in Batches)
        {
            while (await connection.WriteIfAsync(condition, new Statement(batch, parameters), cancellationToken) is { } done
                && done.NodesDeleted + done.RelationshipsDeleted > 0)
            {
                // Until nothing is left, or another program loads the release again.
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
            new Statement(Due, parameters), null,
            result => result.ToListAsync(record => (record["hash"].As<string>(), TimeSpan.FromMilliseconds(record["milliseconds"].As<long>()))),
            cancellationToken);
        return releases;
    }
}
