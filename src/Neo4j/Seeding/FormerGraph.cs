namespace KnowledgeGraph.Neo4j;

/// <summary>
/// A graph loaded by an older version of the program, without the Kg labels (formats 1 and 2). It is only recognised, for an informative
/// error, but neither queried nor changed, because other applications may use the same labels.
/// </summary>
/// <param name="connection">The server.</param>
public sealed class FormerGraph(Neo4jConnection connection)
{
    private const int HashDigits = 64;

    private static readonly Cypher Find = Cypher.Of("""
        MATCH (c:Current {name: 'current'})
        MATCH (r:Release {hash: c.release, whole: true})
        RETURN r.hash AS hash, r.format AS format
        LIMIT 1
        """);

    /// <summary>Its current release with the format; null if there is none.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    public async Task<(string Hash, long Format)?> CurrentAsync(CancellationToken cancellationToken)
    {
        var (found, _) = await connection.ReadAsync(
            new CypherStatement(Find, []), null,
            async result => await result.FetchAsync() ? (Hash: result.Current["hash"] as string, Format: result.Current["format"]) : (null, null),
            cancellationToken);
        var isOurs = found.Hash is { Length: HashDigits } && found.Hash.All(char.IsAsciiHexDigitLower) && found.Format is null or long;
        return isOurs && found.Hash is { } hash ? (hash, found.Format as long? ?? Neo4jReleases.FirstFormat) : null;
    }
}
