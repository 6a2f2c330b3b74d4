namespace KnowledgeGraph.Neo4j;

/// <summary>The loading progress of a release.</summary>
/// <param name="IsWhole">Whether it is completely loaded in the format of this program.</param>
/// <param name="Stage">The stage reached in this format; null before the first batch, and while the release is being removed.</param>
/// <param name="Position">The number of rows of the stage that are loaded.</param>
internal sealed record ReleaseState(bool IsWhole, string? Stage, int Position)
{
    /// <summary>Where to resume loading: index of the stage, and row.</summary>
    public (int Stage, int Position) Resume(IReadOnlyList<SeedStage> stages)
    {
        for (var i = 0; i < stages.Count; i++)
        {
            if (stages[i].Name == Stage)
            {
                return (i, Position);
            }
        }

        return (0, 0);
    }
}

/// <summary>Reads and writes the progress of releases.</summary>
internal static class ReleaseStates
{
    private static readonly Cypher Read = Cypher.Of("""
        MATCH (r:KgRelease {hash: $release})
        RETURN r.whole AND coalesce(r.format = $format, false) AS whole,
               CASE WHEN r.stage_format = $format THEN r.stage END AS stage, r.position AS position
        """);

    // Setting touched_at locks the node: it waits for a concurrent transaction that marks the release, and blocks others until the commit.
    private static readonly Cypher Reach = Cypher.Of("""
        MATCH (r:KgRelease {hash: $release})
        SET r.touched_at = datetime()
        WITH r
        WHERE r.removing IS NULL
        SET r.stage = $stage, r.stage_format = $format, r.position = $position
        RETURN count(*) AS count
        """);

    private static readonly Cypher Restart = Cypher.Of("""
        MATCH (r:KgRelease {hash: $release})
        SET r.stage = null, r.position = null
        """);

    private static readonly Cypher Describing = Cypher.Of("""
        MATCH (r:KgRelease {hash: $release, whole: true})
        SET r += $properties
        """);

    /// <summary>Reads the state of a release; null if it is not in the graph.</summary>
    public static async Task<ReleaseState?> OfAsync(Neo4jConnection connection, string release, CancellationToken cancellationToken)
    {
        var statement = new CypherStatement(Read, new(StringComparer.Ordinal) { ["release"] = release, ["format"] = ReleaseFormat.Version });
        var (states, _) = await connection.ReadAsync(
            statement, null,
            result => result.ToListAsync(record => new ReleaseState(record["whole"].As<bool>(), record["stage"].As<string?>(), record["position"].As(0))),
            cancellationToken);
        return states is [var state] ? state : null;
    }

    /// <summary>Records the progress; matches nothing if the release is being removed.</summary>
    public static CypherStatement Reached(string release, string stage, int position) =>
        new(Reach, new(StringComparer.Ordinal) { ["release"] = release, ["stage"] = stage, ["format"] = ReleaseFormat.Version, ["position"] = position });

    /// <summary>Resets the progress, so that loading restarts.</summary>
    public static CypherStatement FromTheStart(string release) =>
        new(Restart, new(StringComparer.Ordinal) { ["release"] = release });

    /// <summary>Updates the metadata of a loaded release.</summary>
    public static CypherStatement Describe(string release, Dictionary<string, object?> properties) =>
        new(Describing, new(StringComparer.Ordinal) { ["release"] = release, ["properties"] = properties });
}
