namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Runs queries on one release. Every query is one statement that collects its results in a list and then checks that the release is still
/// complete: a release is marked before its removal begins, so a result is always based on the complete release.
/// </summary>
/// <param name="connection">The server.</param>
/// <param name="release">The content hash of the release.</param>
/// <param name="seen">Bookmarks of a state that contains the release.</param>
internal sealed class ReleaseQuestions(Neo4jConnection connection, string release, Bookmarks seen)
{
    private static readonly Cypher IfWhole = Cypher.Of("""
        MATCH (:KgRelease {hash: $release, whole: true})
        RETURN answers
        """);

    /// <summary>The content hash of the release.</summary>
    public string Release => release;

    /// <summary>The initial parameters of a query.</summary>
    public Dictionary<string, object?> Parameters() => new(StringComparer.Ordinal) { ["release"] = release };

    /// <summary>Runs a query.</summary>
    /// <param name="body">A statement that ends with only the list <c>answers</c> in scope.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="cancellationToken">Cancels the query.</param>
    /// <exception cref="GraphStoreException">RELEASE_GONE: the release is being removed; or the server failed.</exception>
    public async Task<List<object?>> AskAsync(Cypher body, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var (answers, _) = await connection.ReadAsync(
            new CypherStatement(body + IfWhole, parameters), seen,
            async result => await result.FetchAsync() ? (List<object?>)result.Current[0]! : null,
            cancellationToken);
        return answers ?? throw Neo4jErrors.Gone(release);
    }
}
