namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Answers <see cref="EntityQuery"/>. A page by name is read in index order, and reading stops after the page. The total requires a full
/// scan, so it is computed once per list and cached; the content of a release never changes.
/// </summary>
/// <param name="questions">The release.</param>
/// <param name="reader">Reads entities.</param>
internal sealed class EntityLists(ReleaseQuestions questions, EntityReader reader)
{
    private const int RecentTotals = 1_000;

    private static readonly Cypher Statement = Cypher.Of("""
        ‹closures›
        CALL (‹imports›) {
          MATCH (n:‹label›)
          WHERE n.release = $release AND ‹after› AND ‹conditions›
          WITH n, ‹value› AS value
          ORDER BY ‹order›
          LIMIT $limit
          RETURN collect([‹card›, value]) AS found
        }
        CALL (‹imports›) {
          ‹total›
        }
        WITH [total, 0, ‹previous›, found] AS answers
        """);

    private static readonly Cypher Count = Cypher.Of("""
        MATCH (n:‹label›)
        WHERE n.release = $release AND ‹conditions›
        RETURN count(n) AS total
        """);

    private static readonly Cypher Known = Cypher.Of("RETURN $total AS total");

    private static readonly Cypher AtStart = Cypher.Of("false");

    private static readonly Cypher Behind = Cypher.Of("EXISTS { MATCH (n:‹label›) WHERE n.release = $release AND NOT (‹after›) AND ‹conditions› }");

    private readonly BoundedCache<EntityQuery, int> _totals = new(RecentTotals, _ => 1);

    public async Task<Page<EntityEdge>> RunAsync(EntityQuery query, CancellationToken cancellationToken)
    {
        PageRequest.Check(query.Page);
        var list = query with { Page = new PageRequest(1) };
        var parameters = questions.Parameters();
        parameters["limit"] = query.Page.First + 1;
        parameters["after"] = query.Page.After?.Rank ?? -1;
        parameters["afterValue"] = query.Page.After?.Value ?? 0.0;
        var isTotalKnown = _totals.TryGet(list, out var total);
        parameters["total"] = total;
        parameters["where"] = EntityClauses.Parameter(query);
        var page = PageAnswer.ReadNext(await questions.AskAsync(TextOf(query, isTotalKnown), parameters, cancellationToken), query.Page, EdgeOf);
        _totals.Set(list, page.TotalCount);
        return page;
    }

    /// <summary>The statement that answers a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="isTotalKnown">Whether the total is a parameter; otherwise the statement counts.</param>
    internal static Cypher TextOf(EntityQuery query, bool isTotalKnown) => Statement
        .With("‹total›", isTotalKnown ? Known : Count)
        .With("‹previous›", query.Page.After is null ? AtStart : Behind)
        .With("‹closures›", EntityClauses.Closures(query))
        .With("‹imports›", EntityClauses.Imports(query))
        .With("‹conditions›", EntityClauses.Of(query))
        .With("‹after›", After(query.OrderBy, query.Page.After))
        .With("‹order›", query.OrderBy == EntityOrder.Name ? Cypher.Of("n.release, n.rank") : Cypher.Of("value DESC, n.rank"))
        .With("‹value›", ValueOf(query.OrderBy))
        .With("‹label›", EntityCards.Label(query.Category))
        .With("‹card›", EntityCards.Of(query.Category))
        .With("‹n›", "n");

    // Every entity has counts, so the value is never null. CASE instead of OR: for OR, Neo4j would seek in two indexes and keep all lists of the
    // conditions for each node found, until the transaction memory is exhausted.
    private static Cypher After(EntityOrder order, PageKey? after) =>
        order == EntityOrder.Name ? Cypher.Of("n.rank > $after")
        : after is null ? Cypher.Of("true")
        : Cypher.Of("CASE WHEN ‹value› = $afterValue THEN n.rank > $after ELSE ‹value› < $afterValue END");

    private static Cypher ValueOf(EntityOrder order) => order switch
    {
        EntityOrder.Name => Cypher.Of("null"),
        EntityOrder.DiseaseCount => Cypher.Of("n.disease_count"),
        EntityOrder.PhenotypeCount => Cypher.Of("n.phenotype_count"),
        EntityOrder.GeneCount => Cypher.Of("n.gene_count"),
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "no such order"),
    };

    private EntityEdge EdgeOf(List<object?> edge)
    {
        var card = (List<object?>)edge[0]!;
        return new EntityEdge(reader.Read(card), new PageKey((long?)edge[1], EntityReader.Rank(card)));
    }
}
