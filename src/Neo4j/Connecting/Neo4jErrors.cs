namespace KnowledgeGraph.Neo4j;

/// <summary>The errors of the Neo4j store, each with a code and advice.</summary>
internal static class Neo4jErrors
{
    /// <summary>The code of <see cref="Incomplete"/>.</summary>
    public const string SeedIncomplete = "SEED_INCOMPLETE";

    /// <summary>The code of a server that does not answer.</summary>
    public const string Unavailable = "NEO4J_UNAVAILABLE";

    /// <summary>Translates an error of the driver.</summary>
    public static GraphStoreException Of(Neo4jException error, string place) => error switch
    {
        SecurityException => new("NEO4J_ACCESS_DENIED", $"{place} does not let us in: {error.Message} Check the user, the password and the scheme of the address.", error),
        ServiceUnavailableException or SessionExpiredException or ConnectionReadTimeoutException => NoAnswer(place, error.Message, error),
        ClientException { Code: "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" } =>
            new("NEO4J_TIMEOUT", $"{place} was not done in time; ask for less, or raise Graph:Neo4j:StatementTimeout.", error),
        ClientException { Code: { } code } when code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) => Clash(place, error.Message, error),
        ClientException { Code: "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.Cluster.NotALeader" } =>
            new("NEO4J_READ_ONLY", $"{place} only lets its database be read: {error.Message} Nothing was changed. Make the database writable; in a cluster, use an address that begins with neo4j.", error),
        TransientException => Busy(place, error),
#if UPSTREAM_NEO4J_DRIVER
        // The driver has no code for it, and gives up a silent connection that it tests only after this time.
        ClientException when error.Message.StartsWith("Failed to obtain a connection from pool", StringComparison.Ordinal) => NoAnswer(place, error.Message, error),
#else
        ClientException { Code: BoltErrorCodes.PoolExhausted } => Busy(place, error),
#endif
        _ => new("NEO4J_FAILED", $"{place} refused a statement of ours: {error.Code}: {error.Message}", error),
    };

    /// <summary>The server did not answer before the timeout.</summary>
    public static GraphStoreException NoAnswer(string place, TimeSpan limit) =>
        NoAnswer(place, $"nothing came within {limit.TotalSeconds:0.###} s.", cause: null);

    /// <summary>The graph differs from the release.</summary>
    public static GraphStoreException Differs(string place, string how) =>
        new("GRAPH_DIFFERS", $"The graph in {place} differs from the release that was loaded: {how}. Run 'kg seed' to repair it.");

    /// <summary>Other content of the database conflicts with this program's.</summary>
    public static GraphStoreException Clash(string place, string what, Exception? cause = null) =>
        new("NEO4J_CLASH", $"{place} has a constraint or index that is not ours and that our nodes or names clash with: {what} Nothing of it was changed. "
            + "Drop or rename it, or give the graph a database of its own.", cause);

    /// <summary>There is no current release.</summary>
    public static GraphStoreException Empty(string place) =>
        new("STORE_EMPTY", $"There is no release in {place}; load one with 'kg seed --neo4j {place}'.");

    /// <summary>The release is being removed.</summary>
    public static GraphStoreException Gone(string release) =>
        new("RELEASE_GONE", $"The release {Short(release)}… is no longer kept. Ask again, from the start.");

    /// <summary>The loaded data does not match the release.</summary>
    public static GraphStoreException Incomplete(string what, long expected, long found) =>
        new(SeedIncomplete, $"After loading there are {found} of {expected} {what}; something else changed the graph meanwhile. The release before is still current. Run the command again.");

    /// <summary>Another program is removing the release that is being loaded.</summary>
    public static GraphStoreException Interrupted(string release) =>
        new("SEED_INTERRUPTED", $"The release {Short(release)}… was removed by another program while it was being loaded. What was current still is. Run the command again.");

    /// <summary>The release was loaded by another version of the program.</summary>
    public static GraphStoreException Format(string release, long found, long expected) =>
        new("RELEASE_FORMAT", $"The release {release} in Neo4j has format {found}, but this program reads format {expected}. It is kept as it is. "
            + "Load a release with 'kg seed', or use the version of the program that loaded it.");

    /// <summary>The properties of a release's node are invalid.</summary>
    public static GraphStoreException Damaged(string release, Exception problem) =>
        new("RELEASE_DAMAGED", $"The node of the release {Short(release)}… was changed: {problem.Message} Delete it and load the release again with 'kg seed'.", problem);

    private static GraphStoreException NoAnswer(string place, string what, Exception? cause) =>
        new(Unavailable, $"{place} does not answer: {what} Check that it runs and that the address is right; what was asked may be asked again.", cause);

    private static GraphStoreException Busy(string place, Neo4jException error) => new("NEO4J_BUSY", $"{place} could not answer now: {error.Message} Ask again.", error);

    // A hash has 64 digits, but a handwritten one may be any text.
    private static string Short(string release) => release.Length > 12 ? release[..12] : release;
}
