using System.Text.Json;

namespace KnowledgeGraph.Neo4j;

/// <summary>Looks which release is current, and opens releases.</summary>
/// <param name="connection">The server.</param>
internal sealed class Neo4jReleases(Neo4jConnection connection)
{
    /// <summary>The format of a release in the graph, as seed/cypher/50-current.cypher states it. It grows with every change that older programs cannot read.</summary>
    public const int FormatVersion = 3;

    /// <summary>The format of releases that state none.</summary>
    public const int FirstFormat = 1;

    // Whoever looks several times a second is the first to notice that nothing comes any more, if it does not wait for long.
    private static readonly TimeSpan LookLimit = TimeSpan.FromSeconds(5);

    private static readonly Cypher Current = Cypher.Of("""
        MATCH (c:KgCurrent {name: 'current'})
        MATCH (r:KgRelease {hash: c.release, whole: true})
        RETURN r.hash AS hash
        """);

    private static readonly Cypher Held = Cypher.Of("""
        MATCH (r:KgRelease {hash: $release, whole: true})
        RETURN r {.built_by, .built_at, .sources, .counts, .format} AS properties
        """);

    /// <summary>The hash of the current release, or null; and what a server must have seen to have it.</summary>
    /// <param name="after">What the server that is asked must have seen; null for nothing.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<(string? Hash, Bookmarks Seen)> CurrentAsync(Bookmarks? after, CancellationToken cancellationToken) =>
        connection.ReadAsync(
            new Statement(Current, []), after,
            async result => await result.FetchAsync() ? result.Current["hash"].As<string>() : null,
            cancellationToken, LookLimit);

    /// <summary>Opens a release; null where it is not, or no longer, held.</summary>
    /// <exception cref="GraphStoreException">It has another format, or is damaged.</exception>
    public async Task<Neo4jKnowledgeGraph?> OpenAsync(string hash, Bookmarks? seen, CancellationToken cancellationToken)
    {
        var (properties, now) = await connection.ReadAsync(
            new Statement(Held, new(StringComparer.Ordinal) { ["release"] = hash }), seen,
            async result => await result.FetchAsync() ? (Dictionary<string, object?>)result.Current["properties"]! : null,
            cancellationToken);
        if (properties is null)
        {
            return null;
        }

        return (properties["format"] ?? FirstFormat).As<long>() is var format && format == FormatVersion
            ? new Neo4jKnowledgeGraph(connection, Read(hash, properties), now)
            : throw Neo4jErrors.Format(hash, format, FormatVersion);
    }

    private static ReleaseInfo Read(string hash, Dictionary<string, object?> properties)
    {
        try
        {
            return ReleaseRow.Read(hash, properties);
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidCastException or FormatException or ArgumentException or JsonException)
        {
            throw Neo4jErrors.Damaged(hash, problem);
        }
    }
}
