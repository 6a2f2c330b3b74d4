namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Asks one release. Every question is one statement that gathers its answers in a list, and looks at the end whether the release is
/// still whole: a release is marked before the first of it is removed, so an answer that comes was made of all of it.
/// </summary>
/// <param name="connection">The server.</param>
/// <param name="release">The content hash of the release.</param>
/// <param name="seen">What a server must have seen to have the release.</param>
internal sealed class ReleaseQuestions(Neo4jConnection connection, string release, Bookmarks seen)
{
    private static readonly Cypher IfWhole = Cypher.Of("""
        MATCH (:KgRelease {hash: $release, whole: true})
        RETURN answers
        """);

    /// <summary>The content hash of the release.</summary>
    public string Release => release;

    /// <summary>Parameters to begin with.</summary>
    public Dictionary<string, object?> Parameters() => new(StringComparer.Ordinal) { ["release"] = release };

    /// <summary>Asks.</summary>
    /// <param name="body">A statement that ends with the list <c>answers</c> and nothing else.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="GraphStoreException">RELEASE_GONE: the release is being removed; or the server failed.</exception>
    public async Task<List<object?>> AskAsync(Cypher body, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var (answers, _) = await connection.ReadAsync(
            new Statement(body + IfWhole, parameters), seen,
            async result => await result.FetchAsync() ? (List<object?>)result.Current[0]! : null,
            cancellationToken);
        return answers ?? throw Neo4jErrors.Gone(release);
    }
}
