namespace KnowledgeGraph.Neo4j;

/// <summary>
/// A graph that a version of the program loaded before its nodes had labels of their own (formats 1 and 2). It is recognised so that a message can
/// say what became of it, and neither answered from nor changed: the same labels may be those of others.
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

    /// <summary>The release that was current in it, with its format; null where there is none.</summary>
    /// <exception cref="GraphStoreException">See <see cref="Neo4jErrors"/>.</exception>
    public async Task<(string Hash, long Format)?> CurrentAsync(CancellationToken cancellationToken)
    {
        var (found, _) = await connection.ReadAsync(
            new Statement(Find, []), null,
            async result => await result.FetchAsync() ? (Hash: result.Current["hash"] as string, Format: result.Current["format"]) : (null, null),
            cancellationToken);
        var isOurs = found.Hash is { Length: HashDigits } && found.Hash.All(char.IsAsciiHexDigitLower) && found.Format is null or long;
        return isOurs && found.Hash is { } hash ? (hash, found.Format as long? ?? Neo4jReleases.FirstFormat) : null;
    }
}
