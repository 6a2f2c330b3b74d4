namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Answers <see cref="RelatedQuery"/> with one statement for all owners: find the assertions that count, group them into edges,
/// order the edges, and return those on the page only.
/// </summary>
/// <param name="questions">The release.</param>
/// <param name="reader">Makes entities.</param>
internal sealed class RelatedStatements(ReleaseQuestions questions, EntityReader reader)
{
    private static readonly Cypher Statement = Cypher.Of("""
        ‹closures›
        UNWIND range(0, size($owners) - 1) AS i
        CALL (i‹imports›) {
          MATCH (o:Entity {release: $release, id: $owners[i]}) WHERE o:‹owner›
          ‹find›
          ‹group›
          ‹presence›
          ‹value›
          WITH n.rank AS rank, n, found, size, present, excluded, value
          ORDER BY ‹order›
          RETURN collect([rank, n, found, present, excluded, value]) AS edges, coalesce(sum(size), 0) AS sizes
        }
        ‹assertions›
        WITH i, edges, assertions, size([e IN edges WHERE ‹before›]) AS start
        WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
        ‹through›
        ‹between›
        WITH i, [total, assertions, start, [e IN page | [‹node›, e[3], e[4], e[5], ‹found›]], through, between] AS answer
        ORDER BY i
        WITH collect(answer) AS answers
        """);

    private static readonly Cypher Sizes = Cypher.Of("WITH i, edges, sizes AS assertions");

    private static readonly Cypher DistinctRows = Cypher.Of("""
        CALL (edges) {
          UNWIND edges AS e
          ‹rows›
          RETURN count(DISTINCT row) AS assertions
        }
        """);

    private static readonly Cypher Others = Cypher.Of("""
        CALL (page) {
          UNWIND page AS e
          ‹find›
          WITH DISTINCT x WHERE x IS NOT NULL
          RETURN collect(‹card›) AS ‹list›
        }
        """).With("‹card›", EntityCards.Any).With("‹n›", "x");

    private static readonly Cypher NoOthers = Cypher.Of("WITH *, [] AS ‹list›");

    // The frequency of an edge as FrequencyPooling pools it: counts added up, each set of publications once, by the greatest total;
    // without counts the middle of the widest range. Half of a sum of decimals is rounded to the decimal that it is.
    private static readonly Cypher PooledFrequency = Cypher.Of("""
        WITH n, found, size, present, excluded, ‹said› AS said
        CALL (said) {
          UNWIND said AS r
          WITH r WHERE r.frequency_low IS NOT NULL AND (NOT r.negated OR r.frequency_value = 0)
          WITH r.publications AS publications,
               max(CASE WHEN r.frequency_total IS NULL THEN null ELSE r.frequency_total * 4294967296 + r.frequency_observed END) AS count,
               min(CASE WHEN r.frequency_total IS NULL THEN r.frequency_low END) AS low,
               max(CASE WHEN r.frequency_total IS NULL THEN r.frequency_high END) AS high
          WITH sum(count / 4294967296) AS total, sum(count % 4294967296) AS observed, min(low) AS low, max(high) AS high
          RETURN CASE WHEN total > 0 THEN toFloat(observed) / total
                      WHEN low IS NOT NULL THEN round((low + high) / 2, 14) END AS value
        }
        """);

    public async Task<Page<RelatedEdge>[]> RunAsync(RelatedQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken)
    {
        PageRequest.Check(query.Page);
        var parameters = questions.Parameters();
        parameters["owners"] = owners.Select(owner => owner.ToString()).ToArray();
        parameters["first"] = query.Page.First;
        parameters["after"] = query.Page.After?.Rank ?? -1;
        parameters["afterValue"] = query.Page.After?.Value;
        var finder = RelatedFinders.For(query);
        var answers = await questions.AskAsync(TextOf(query, finder, parameters), parameters, cancellationToken);
        var edges = new RelatedReader(reader, finder.Shape);
        return [.. answers.Select(answer => edges.Read((List<object?>)answer!))];
    }

    private static Cypher TextOf(RelatedQuery query, RelatedFinder finder, Dictionary<string, object?> parameters)
    {
        var closures = new TermClosures(parameters);
        closures.Add(query.Where);
        closures.AddUnder(query.Under);
        return Statement
            .With("‹closures›", closures.Text)
            .With("‹owner›", EntityCards.Label(finder.Owner))
            .With("‹find›", FindOf(query, finder, parameters))
            .With("‹imports›", closures.Imports)
            .With("‹group›", finder.Shape.Group)
            .With("‹presence›", PresenceOf(query.Presence))
            .With("‹value›", ValueOf(query.OrderBy).With("‹said›", finder.Shape.Said))
            .With("‹order›", query.OrderBy == RelatedOrder.Name ? Cypher.Of("rank") : Cypher.Of("value IS NULL, value DESC, rank"))
            .With("‹before›", KeysetConditions.Before(query.Page.After))
            .With("‹assertions›", finder.RowsRepeat ? DistinctRows.With("‹rows›", finder.Shape.Rows) : Sizes)
            .With("‹through›", OthersOf(finder.Shape.Through).With("‹list›", "through"))
            .With("‹between›", OthersOf(finder.Shape.Between).With("‹list›", "between"))
            .With("‹node›", EntityCards.Of(finder.Node).With("‹n›", "e[1]"))
            .With("‹found›", finder.Shape.Card);
    }

    private static Cypher FindOf(RelatedQuery query, RelatedFinder finder, Dictionary<string, object?> parameters)
    {
        var isOverDiseases = finder.Shape == RelatedShape.OverDiseases;
        var said = new Conditions(parameters);
        var gene = new Conditions(parameters);
        var node = new Conditions(parameters);
        AssertionConditions.Add(said, isOverDiseases ? FilterLegs.Phenotype(query.Where) : query.Where);
        if (isOverDiseases)
        {
            AssertionConditions.Add(gene, FilterLegs.Gene(query.Where));
        }

        if (query.Under is not null)
        {
            // Where the related entity is found by the assertion of the other leg, its condition belongs there.
            (query.Field switch
            {
                RelatedField.PhenotypeGenes => gene,
                RelatedField.PhenotypeDiseases => node,
                _ => said,
            }).Add(Cypher.Of("n IN under"));
        }

        return finder.Find
            .With("‹where›", said.Where.With("‹r›", "r"))
            .With("‹and›", said.And.With("‹r›", "r"))
            .With("‹andGene›", gene.And.With("‹r›", "g"))
            .With("‹whereNode›", node.Where);
    }

    private static Cypher PresenceOf(PresenceFilter presence) => presence switch
    {
        PresenceFilter.Present => Cypher.Of("WHERE present > 0"),
        PresenceFilter.Excluded => Cypher.Of("WHERE present = 0"),
        _ => Cypher.None,
    };

    private static Cypher ValueOf(RelatedOrder order) => order switch
    {
        RelatedOrder.Name => Cypher.Of("WITH n, found, size, present, excluded, null AS value"),
        RelatedOrder.Assertions => Cypher.Of("WITH n, found, size, present, excluded, toFloat(size) AS value"),
        RelatedOrder.Frequency => PooledFrequency,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "no such order"),
    };

    private static Cypher OthersOf(Cypher find) => find.IsEmpty ? NoOthers : Others.With("‹find›", find);
}
