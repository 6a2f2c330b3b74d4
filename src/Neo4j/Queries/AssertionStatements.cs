namespace KnowledgeGraph.Neo4j;

/// <summary>Answers <see cref="AssertionQuery"/>, and looks up assertions.</summary>
/// <param name="questions">The release.</param>
internal sealed class AssertionStatements(ReleaseQuestions questions)
{
    private const int RecentTotals = 1_000;

    // Rows and ids are not unique across releases, so the nodes at both ends select the release.
    private static readonly Cypher ByRows = Cypher.Of("""
        MATCH (s)-[r:‹types›]->(o)
        WHERE r.row IN $rows AND s.release = $release AND o.release = $release
        WITH collect(‹card›) AS answers
        """).With("‹types›", Cypher.AllTypes).With("‹card›", AssertionReader.Card);

    private static readonly Cypher ByIds = Cypher.Of("""
        MATCH (s)-[r:‹types›]->(o)
        WHERE r.id IN $ids AND s.release = $release AND o.release = $release
        WITH collect(‹card›) AS answers
        """).With("‹types›", Cypher.AllTypes).With("‹card›", AssertionReader.Card);

    // Subjects are read in index order, in which rows increase, so the search stops after a page. The total requires a full scan, so it is
    // computed once per list and cached.
    private static readonly Cypher Find = Cypher.Of("""
        ‹closures›
        CALL (onsets, modifiers) {
          MATCH ‹pattern› r.row > $after AND ‹conditions›
          WITH s, r, o ORDER BY s.release, s.rank, r.row LIMIT $limit
          RETURN collect(‹card›) AS found
        }
        CALL (onsets, modifiers) { ‹total› }
        WITH [total, total, $after >= 0 AND EXISTS { MATCH ‹pattern› r.row <= $after AND ‹conditions› }, found] AS answers
        """).With("‹card›", AssertionReader.Card);

    private static readonly Cypher Count = Cypher.Of("MATCH ‹pattern› ‹conditions› RETURN count(r) AS total");

    private static readonly Cypher Known = Cypher.Of("RETURN $total AS total");

    private static readonly Cypher Conditions = Cypher.Of("""
        (size($what.types) = 0 OR type(r) IN $what.types) AND ($what.anyNegation OR r.negated = $what.negated) AND
        """) + AssertionConditions.All.With("‹r›", "r");

    private static readonly Cypher Anywhere = Cypher.Of("(s:KgEntity)-[r:‹types›]->(o:KgEntity) WHERE s.release = $release AND s.rank >= 0 AND").With("‹types›", Cypher.AllTypes);
    private static readonly Cypher OfSubject = Cypher.Of("(s:KgEntity {release: $release, id: $subject})-[r:‹types›]->(o:KgEntity) WHERE").With("‹types›", Cypher.AllTypes);
    private static readonly Cypher OfObject = Cypher.Of("(s:KgEntity)-[r:‹types›]->(o:KgEntity {release: $release, id: $object}) WHERE").With("‹types›", Cypher.AllTypes);
    private static readonly Cypher OfBoth = Cypher.Of("(s:KgEntity {release: $release, id: $subject})-[r:‹types›]->(o:KgEntity {release: $release, id: $object}) WHERE").With("‹types›", Cypher.AllTypes);

    // The rows of the assertions that cite a publication are stored in its node.
    private static readonly Cypher Cited = Cypher.Of("""
        (p:KgPublication {release: $release, id: $where.publication})
        UNWIND p.rows AS cited
        MATCH (s)-[r:‹types›]->(o)
        WHERE r.row = cited AND s.release = $release AND o.release = $release AND
        """).With("‹types›", Cypher.AllTypes);

    private readonly BoundedCache<AssertionQuery, int> _totals = new(RecentTotals, _ => 1);

    public async Task<Page<Assertion>> RunAsync(AssertionQuery query, CancellationToken cancellationToken)
    {
        PageRequest.Check(query.Page);
        var parameters = questions.Parameters();
        parameters["where"] = AssertionConditions.Parameter(query.Where);
        parameters["subject"] = query.Subject?.ToString() ?? "";
        parameters["object"] = query.Object?.ToString() ?? "";
        parameters["what"] = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["types"] = query.Types.Select(EnumNames.Of).ToArray(),
            ["anyNegation"] = query.Negated is null,
            ["negated"] = query.Negated ?? false,
        };
        parameters["limit"] = query.Page.First + 1;
        parameters["after"] = query.Page.After?.Rank ?? -1;
        var list = query with { Page = new PageRequest(1) };
        var isTotalKnown = _totals.TryGet(list, out var total);
        parameters["total"] = total;
        var page = PageAnswer.ReadNext(await questions.AskAsync(TextOf(query, isTotalKnown), parameters, cancellationToken), query.Page, AssertionReader.Read);
        _totals.Set(list, page.TotalCount);
        return page;
    }

    /// <summary>The statement that answers a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="isTotalKnown">Whether the total is a parameter; otherwise the statement counts.</param>
    internal static Cypher TextOf(AssertionQuery query, bool isTotalKnown) => Find
        .With("‹closures›", AssertionConditions.Closures)
        .With("‹total›", isTotalKnown ? Known : Count)
        .With("‹pattern›", PatternOf(query))
        .With("‹conditions›", Conditions);

    public async Task<Assertion[]> ByRowAsync(IReadOnlyList<int> rows, CancellationToken cancellationToken)
    {
        var parameters = questions.Parameters();
        parameters["rows"] = rows.Distinct().ToArray();
        var found = (await questions.AskAsync(ByRows, parameters, cancellationToken)).ConvertAll(card => AssertionReader.Read((List<object?>)card!)).ToDictionary(said => said.Row);
        return [.. rows.Select(row => found.TryGetValue(row, out var said) ? said : throw new ArgumentOutOfRangeException(nameof(rows), row, "there is no such row in this release"))];
    }

    public async Task<Assertion?[]> ByIdAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var parameters = questions.Parameters();
        parameters["ids"] = ids.Distinct(StringComparer.Ordinal).ToArray();
        var found = (await questions.AskAsync(ByIds, parameters, cancellationToken)).ConvertAll(card => AssertionReader.Read((List<object?>)card!)).ToDictionary(said => said.Id, StringComparer.Ordinal);
        return [.. ids.Select(found.GetValueOrDefault)];
    }

    private static Cypher PatternOf(AssertionQuery query) => (query.Subject, query.Object) switch
    {
        (null, null) => query.Where.Publication is null ? Anywhere : Cited,
        (_, null) => OfSubject,
        (null, _) => OfObject,
        _ => OfBoth,
    };
}
