using System.Text.Json;

namespace KnowledgeGraph.Neo4j;

/// <summary>Reads which release is current, and opens releases.</summary>
/// <param name="connection">The server.</param>
internal sealed class Neo4jReleases(Neo4jConnection connection) : IReleaseStore
{
    /// <summary>The format of releases that have no format property.</summary>
    public const int FirstFormat = 1;

    // With a short timeout, this query, which runs several times a second, is the first to detect a dead connection.
    private static readonly TimeSpan LookLimit = TimeSpan.FromSeconds(5);

    private static readonly Cypher Current = Cypher.Of("""
        MATCH (c:KgCurrent {name: 'current'})
        MATCH (r:KgRelease {hash: c.release, whole: true})
        RETURN r.hash AS hash, r.built_at AS built_at
        """);

    private static readonly Cypher Held = Cypher.Of("""
        MATCH (r:KgRelease {hash: $release, whole: true})
        RETURN r {.built_by, .built_at, .sources, .counts, .format} AS properties
        """);

    // Bookmarks of the last read: in a cluster, another server may be behind.
    private volatile Bookmarks? _seen;

    /// <inheritdoc/>
    public async Task<CurrentRelease?> CurrentAsync(CancellationToken cancellationToken)
    {
        try
        {
            (var current, _seen) = await connection.ReadAsync(
                new CypherStatement(Current, []), _seen,
                async result => await result.FetchAsync() ? new CurrentRelease(result.Current["hash"].As<string>(), result.Current["built_at"].As<string>("")) : (CurrentRelease?)null,
                cancellationToken, LookLimit);
            return current;
        }
        catch (GraphStoreException)
        {
            // A server that was set up again does not know the bookmarks.
            _seen = null;
            throw;
        }
    }

    /// <summary>Opens a release; null if it is not loaded.</summary>
    /// <exception cref="GraphStoreException">It has another format, or is damaged.</exception>
    public async Task<IKnowledgeGraph?> OpenAsync(string hash, CancellationToken cancellationToken)
    {
        var (properties, now) = await connection.ReadAsync(
            new CypherStatement(Held, new(StringComparer.Ordinal) { ["release"] = hash }), _seen,
            async result => await result.FetchAsync() ? (Dictionary<string, object?>)result.Current["properties"]! : null,
            cancellationToken);
        if (properties is null)
        {
            return null;
        }

        return (properties["format"] ?? FirstFormat).As<long>() is var format && format == ReleaseFormat.Version
            ? new Neo4jKnowledgeGraph(connection, Read(hash, properties), now)
            : throw Neo4jErrors.Format(hash, format, ReleaseFormat.Version);
    }

    /// <inheritdoc/>
    public async Task<bool> IsHeldAsync(string hash, CancellationToken cancellationToken) => await OpenAsync(hash, cancellationToken) is not null;

    /// <inheritdoc/>
    public async Task<GraphStoreException> WhyEmptyAsync(CancellationToken cancellationToken) =>
        await new FormerGraph(connection).CurrentAsync(cancellationToken) is (var hash, var format)
            ? Neo4jErrors.Format(hash, format, ReleaseFormat.Version)
            : Neo4jErrors.Empty(connection.Place);

    /// <summary>Loads the index, which analyses need; a caller that needs it before waits for it.</summary>
    public async Task PrepareAsync(IKnowledgeGraph graph, CancellationToken cancellationToken) => await graph.IndexAsync(cancellationToken);

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
