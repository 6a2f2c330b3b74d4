namespace KnowledgeGraph.Neo4j;

/// <summary>Answers <see cref="HierarchyQuery"/>: parents and children in one step, ancestors and descendants by traversal.</summary>
/// <param name="questions">The release.</param>
/// <param name="reader">Reads entities.</param>
internal sealed class HierarchyStatements(ReleaseQuestions questions, EntityReader reader)
{
    private static readonly Cypher Statement = Cypher.Of("""
        UNWIND range(0, size($owners) - 1) AS i
        CALL (i) {
          MATCH (o:KgEntity {release: $release, id: $owners[i]})
          ‹relatives›
          WITH n, distance, rows ORDER BY n.rank
          RETURN collect([n.rank, n, distance, rows]) AS relatives, coalesce(sum(size(rows)), 0) AS assertions
        }
        WITH i, relatives, assertions, size([e IN relatives WHERE e[0] <= $after]) AS start
        WITH i, [size(relatives), assertions, start, [e IN relatives[start..start + $first] | [‹card›, e[2], e[3]]]] AS answer
        ORDER BY i
        WITH collect(answer) AS answers
        """).With("‹card›", EntityCards.Any).With("‹n›", "e[1]");

    private static readonly Cypher Steps = Cypher.Of("""
        MATCH ‹step›
        WHERE n <> o AND n:KgEntity
        WITH n, 1 AS distance, collect(r.row) AS rows
        """);

    private static readonly Cypher Walk = Cypher.Of("""
        MATCH path = ‹walk›
        WHERE n <> o
        WITH n, min(length(path)) AS distance, [] AS rows
        """);

    // For a disease that is not in Mondo, the children according to the other sources are included.
    private static readonly Cypher Children = Cypher.Of("""
        MATCH (o)<-[r:SUBCLASS_OF]-(n:KgEntity)
        WHERE n <> o AND (r.in_mondo OR (o.outside_mondo AND r.in_others))
        WITH n, 1 AS distance, collect(r.row) AS rows
        """);

    private static readonly Cypher Descendants = Cypher.Of("""
        CALL (o) {
          MATCH path = (o)<-[:SUBCLASS_OF*1.. {in_mondo: true}]-(n)
          WHERE n <> o
          WITH n, min(length(path)) AS steps
          RETURN n, steps
          UNION ALL
          MATCH path = (o)<-[:SUBCLASS_OF*1.. {in_others: true}]-(n)
          WHERE o.outside_mondo AND n <> o
          WITH n, min(length(path)) AS steps
          RETURN n, steps
        }
        WITH n, min(steps) AS distance, [] AS rows
        """);

    public async Task<Page<HierarchyEdge>[]> RunAsync(HierarchyQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken)
    {
        PageRequest.Check(query.Page);
        var parameters = questions.Parameters();
        parameters["owners"] = owners.Select(owner => owner.ToString()).ToArray();
        parameters["first"] = query.Page.First;
        parameters["after"] = query.Page.After?.Rank ?? -1;
        var answers = await questions.AskAsync(TextOf(query), parameters, cancellationToken);
        return [.. answers.Select(answer => PageAnswer.Read((List<object?>)answer!, EdgeOf))];
    }

    /// <summary>The statement that answers a query.</summary>
    internal static Cypher TextOf(HierarchyQuery query) =>
        Statement.With("‹relatives›", Relatives(query)).With("‹hierarchy›", Property(query.Hierarchy));

    private static Cypher Relatives(HierarchyQuery query) => query.Direction switch
    {
        HierarchyDirection.Children when query.Hierarchy == Hierarchy.Ontology => Children,
        HierarchyDirection.Descendants when query.Hierarchy == Hierarchy.Ontology => Descendants,
        HierarchyDirection.Parents => Steps.With("‹step›", "(o)-[r:SUBCLASS_OF {‹hierarchy›: true}]->(n)"),
        HierarchyDirection.Children => Steps.With("‹step›", "(o)<-[r:SUBCLASS_OF {‹hierarchy›: true}]-(n)"),
        HierarchyDirection.Ancestors => Walk.With("‹walk›", "(o)-[:SUBCLASS_OF*1.. {‹hierarchy›: true}]->(n)"),
        HierarchyDirection.Descendants => Walk.With("‹walk›", "(o)<-[:SUBCLASS_OF*1.. {‹hierarchy›: true}]-(n)"),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Direction, "no such direction"),
    };

    /// <summary>The property of the relationships that belong to a hierarchy.</summary>
    internal static Cypher Property(Hierarchy hierarchy) => hierarchy switch
    {
        Hierarchy.Ontology => Cypher.Of("in_mondo"),
        Hierarchy.Orphanet => Cypher.Of("in_orphanet"),
        Hierarchy.All => Cypher.Of("in_all"),
        _ => throw new ArgumentOutOfRangeException(nameof(hierarchy), hierarchy, "no such hierarchy"),
    };

    private HierarchyEdge EdgeOf(List<object?> edge)
    {
        var card = (List<object?>)edge[0]!;
        return new HierarchyEdge
        {
            Node = reader.Read(card),
            Key = new PageKey(null, EntityReader.Rank(card)),
            Distance = (int)(long)edge[1]!,
            Assertions = [.. ((List<object?>)edge[2]!).Select(row => (int)(long)row!).Order()],
        };
    }
}
