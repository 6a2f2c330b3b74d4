using System.Text.Json;

namespace KnowledgeGraph.Neo4j;

/// <summary>Looks which release is current, and opens releases.</summary>
/// <param name="connection">The server.</param>
internal sealed class Neo4jReleases(Neo4jConnection connection) : IReleaseStore
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
        RETURN r.hash AS hash, r.built_at AS built_at
        """);

    private static readonly Cypher Held = Cypher.Of("""
        MATCH (r:KgRelease {hash: $release, whole: true})
        RETURN r {.built_by, .built_at, .sources, .counts, .format} AS properties
        """);

    // What the last look saw: in a cluster the next question may reach a server that is behind.
    private volatile Bookmarks? _seen;

    /// <inheritdoc/>
    public async Task<CurrentRelease?> CurrentAsync(CancellationToken cancellationToken)
    {
        try
        {
            (var current, _seen) = await connection.ReadAsync(
                new Statement(Current, []), _seen,
                async result => await result.FetchAsync() ? new CurrentRelease(result.Current["hash"].As<string>(), result.Current["built_at"].As<string>("")) : (CurrentRelease?)null,
                cancellationToken, LookLimit);
            return current;
        }
        catch (GraphStoreException)
        {
            // A server that was set up anew has never seen it.
            _seen = null;
            throw;
        }
    }

    /// <summary>Opens a release; null where it is not, or no longer, held.</summary>
    /// <exception cref="GraphStoreException">It has another format, or is damaged.</exception>
    public async Task<IKnowledgeGraph?> OpenAsync(string hash, CancellationToken cancellationToken)
    {
        var (properties, now) = await connection.ReadAsync(
            new Statement(Held, new(StringComparer.Ordinal) { ["release"] = hash }), _seen,
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

    /// <inheritdoc/>
    public async Task<bool> IsHeldAsync(string hash, CancellationToken cancellationToken) => await OpenAsync(hash, cancellationToken) is not null;

    /// <inheritdoc/>
    public async Task<GraphStoreException> WhyEmptyAsync(CancellationToken cancellationToken) =>
        await new FormerGraph(connection).CurrentAsync(cancellationToken) is (var hash, var format)
            ? Neo4jErrors.Format(hash, format, FormatVersion)
            : Neo4jErrors.Empty(connection.Place);

    /// <summary>Fills the index: analyses need it; whoever asks before it is there waits for it.</summary>
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
