namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The shape in which the assertions behind an edge are found: of the owner only, of the owner and its subtypes, over a hierarchy of terms,
/// or via diseases. In each shape, the clauses return for every related entity <c>n</c>: <c>found</c>, the list of assertions; <c>size</c>,
/// their number; <c>present</c>, the number of those that are not negated.
/// </summary>
/// <param name="Group">Groups the matches by related entity.</param>
/// <param name="Said">Lists the relationships of <c>found</c> about presence and frequency, with disease and term if not those queried.</param>
/// <param name="Card">Returns <c>e[2]</c>, the <c>found</c> of an edge; <see cref="RelatedReader"/> reads it.</param>
/// <param name="Entities">Finds the entities <c>x</c> of an edge <c>e</c>: related, named by assertions instead of the owner, and diseases between.</param>
/// <param name="Rows">Finds the rows of the assertions of an edge <c>e</c>.</param>
internal sealed record RelatedShape(Cypher Group, Cypher Said, Cypher Card, Cypher Entities, Cypher Rows)
{
    // An assertion as its row and the values for EdgeAssertion. Reading a property costs about as much as everything else per row, so the last
    // three are read only if an edge has several assertions; a single one is negated if none is present.
    private const string Assertion =
        "CASE WHEN size(e[2]) = 1 THEN [‹r›.row, ‹r›.frequency_parts] ELSE ‹several› END";

    private const string AssertionOfMany = "[‹r›.row, ‹r›.frequency_parts, ‹r›.negated, ‹r›.sex, ‹r›.publication_set]";

    private static readonly Cypher GroupByEntity = Cypher.Of("""
        WITH o, n, collect([r, t]) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
        """);

    private static readonly Cypher CardsByEntity = Cypher.Of("[m IN e[2] | [m[1].rank, ‹assertion›]]")
        .With("‹assertion›", Assertion).With("‹several›", AssertionOfMany).With("‹r›", "(m[0])");

    private static readonly Cypher RowsByEntity = Cypher.Of("UNWIND e[2] AS m WITH m[0].row AS row");

    /// <summary>Assertions <c>r</c> about the owner itself.</summary>
    public static RelatedShape Plain { get; } = new(
        Cypher.Of("""
            WITH o, n, collect(r) AS found, count(r) AS size, count(CASE WHEN r.negated THEN null ELSE 1 END) AS present
            """),
        Said: Cypher.Of("[r IN found | [r, null, null]]"),
        Card: Cypher.Of("[r IN e[2] | ‹assertion›]").With("‹assertion›", Assertion).With("‹several›", AssertionOfMany).With("‹r›", "r"),
        Entities: Cypher.Of("WITH e[1] AS x"),
        Rows: Cypher.Of("UNWIND e[2] AS r WITH r.row AS row"));

    /// <summary>Assertions <c>r</c> about the owner, a disease, or about a subtype <c>t</c> of it.</summary>
    public static RelatedShape OverSubtypes { get; } = new(
        GroupByEntity,
        Said: Cypher.Of("[m IN found | [m[0], m[1], null]]"),
        Card: CardsByEntity,
        Entities: Cypher.Of("UNWIND e[2] AS m UNWIND [e[1], m[1], e[5]] AS x"),
        Rows: RowsByEntity);

    /// <summary>Assertions <c>r</c> about the owner, a phenotype, or about a term <c>t</c> of its hierarchy.</summary>
    public static RelatedShape OverTerms { get; } = new(
        GroupByEntity,
        Said: Cypher.Of("[m IN found | [m[0], null, m[1]]]"),
        Card: CardsByEntity,
        Entities: Cypher.Of("UNWIND e[2] AS m UNWIND [e[1], m[1]] AS x"),
        Rows: RowsByEntity);

    /// <summary>Assertions <c>rs</c> of a disease <c>d</c> and a phenotype, with their terms <c>t</c>, and <c>gs</c> of the disease and a gene.</summary>
    public static RelatedShape OverDiseases { get; } = new(
        Cypher.Of("""
            WITH o, n, collect([d, rs, gs]) AS found, sum(size(rs) + size(gs)) AS size, sum(size([m IN rs WHERE NOT m[0].negated])) AS present
            """),
        Said: Cypher.Of("reduce(all = [], b IN found | all + [m IN b[1] | [m[0], b[0], m[1]]])"),
        Card: Cypher.Of("[b IN e[2] | [b[0].rank, [m IN b[1] | [m[1].rank, ‹several›]], [g IN b[2] | g.row]]]").With("‹several›", AssertionOfMany).With("‹r›", "(m[0])"),
        Entities: Cypher.Of("UNWIND e[2] AS b UNWIND [e[1], b[0]] + [m IN b[1] | m[1]] AS x"),
        Rows: Cypher.Of("UNWIND e[2] AS b UNWIND [m IN b[1] | m[0].row] + [g IN b[2] | g.row] AS row WITH row"));
}
