namespace KnowledgeGraph.Neo4j;

/// <summary>Writes the differing parts of a release again, and removes what does not belong to it.</summary>
/// <param name="connection">The server.</param>
/// <param name="release">The content hash of the release.</param>
internal sealed class GraphRepair(Neo4jConnection connection, string release)
{
    private const int BatchSize = 2_000;

    private static readonly Cypher IsHeld = Cypher.Of("""
        MATCH (r:KgRelease {hash: $release})
        SET r.touched_at = datetime()
        WITH r
        WHERE r.removing IS NULL
        RETURN count(*) AS count
        """);

    private static readonly Cypher RemoveNodes = Cypher.Of("MATCH (n) WHERE elementId(n) IN $rows AND n.release = $release DETACH DELETE n");

    private static readonly Cypher RemoveRelationships = Cypher.Of("""
        MATCH (s)-[r]->(o)
        WHERE elementId(r) IN $rows AND s:KgEntity AND o:KgEntity AND s.release = $release
        DELETE r
        """);

    private static readonly Cypher SetNodes = Cypher.Of("""
        UNWIND $rows AS row
        MATCH (n) WHERE elementId(n) = row.element AND n.release = $release
        SET n = row.properties
        """);

    private static readonly Cypher SetRelationships = Cypher.Of("""
        UNWIND $rows AS row
        MATCH (s)-[r]->() WHERE elementId(r) = row.element AND s.release = $release
        SET r = row.properties
        """);

    // The second check is for a release that began to load after the list was read.
    private static readonly Cypher Strays = Cypher.Of("""
        MATCH (r:KgRelease)
        WITH collect(r.hash) AS releases
        MATCH (n:KgEntity|KgDisease|KgGene|KgPhenotype|KgEntityText|KgIdentifier|KgSymbol|KgPublication|KgReportCount|KgReportItem)
        WHERE (n:KgDisease|KgGene|KgPhenotype AND NOT n:KgEntity)
           OR ((n.release IS NULL OR NOT n.release IN releases) AND NOT EXISTS { (:KgRelease {hash: n.release}) })
        """);

    private static readonly Cypher CountStrays = Strays + Cypher.Of("RETURN count(n) AS count");

    private static readonly Cypher RemoveStrays = Strays + Cypher.Of("WITH n LIMIT 10000 DETACH DELETE n");

    /// <summary>The number of nodes with this program's labels that belong to no release.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    public async Task<long> CountStraysAsync(CancellationToken cancellationToken)
    {
        var (count, _) = await connection.ReadAsync(
            new CypherStatement(CountStrays, []), null, async result => (await result.SingleAsync())["count"].As<long>(), cancellationToken);
        return count;
    }

    /// <summary>Removes the nodes with this program's labels that belong to no release.</summary>
    /// <exception cref="GraphStoreException">SEED_INTERRUPTED: another program is removing the release; or the server failed.</exception>
    public async Task RemoveStraysAsync(CancellationToken cancellationToken)
    {
        while (await WriteAsync(new CypherStatement(RemoveStrays, []), cancellationToken) is { NodesDeleted: > 0 })
        {
            // Repeat until none is left.
        }
    }

    /// <summary>Repairs stages. Extra elements are removed first, because they may have the ids of missing ones.</summary>
    /// <exception cref="GraphStoreException">SEED_INTERRUPTED: another program is removing the release; or the server failed.</exception>
    public async Task RunAsync(IReadOnlyList<StageDifference> differences, CancellationToken cancellationToken)
    {
        foreach (var difference in differences)
        {
            await WriteAsync(StageRows.IsOfRelationships(difference.Stage) ? RemoveRelationships : RemoveNodes, [.. difference.Extra], cancellationToken);
        }

        foreach (var difference in differences)
        {
            var isOfRelationships = StageRows.IsOfRelationships(difference.Stage);
            await WriteAsync(isOfRelationships ? SetRelationships : SetNodes, [.. difference.Changed.Select(Row)], cancellationToken);
            await WriteAsync(Cypher.OfSeed(difference.Stage.Statement), [.. difference.Missing.Select(difference.Stage.RowAt)], cancellationToken);

            object? Row((string Element, int Position) changed)
            {
                var row = difference.Stage.RowAt(changed.Position);
                return new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["element"] = changed.Element,
                    ["properties"] = isOfRelationships ? row["properties"] : StageRows.PropertiesOf(row, release),
                };
            }
        }
    }

    private async Task WriteAsync(Cypher text, List<object?> rows, CancellationToken cancellationToken)
    {
        foreach (var batch in rows.Chunk(BatchSize))
        {
            await WriteAsync(new CypherStatement(text, new(StringComparer.Ordinal) { ["release"] = release, ["rows"] = batch.ToList() }), cancellationToken);
        }
    }

    private async Task<ICounters> WriteAsync(CypherStatement change, CancellationToken cancellationToken) =>
        await connection.WriteIfAsync(new CypherStatement(IsHeld, new(StringComparer.Ordinal) { ["release"] = release }), change, cancellationToken)
            ?? throw Neo4jErrors.Interrupted(release);
}
