namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Answers <see cref="RelatedQuery"/> with one statement for all owners: finds the matching assertions, groups them into edges, orders the
/// edges, and returns those of the page. Edges refer to entities by rank, which are looked up in the index if it is loaded; otherwise the
/// statement returns each entity once.
/// </summary>
/// <param name="questions">The release.</param>
/// <param name="reader">Reads entities.</param>
/// <param name="index">The index of the release, or null until it is loaded.</param>
internal sealed class RelatedStatements(ReleaseQuestions questions, EntityReader reader, Func<GraphIndex?> index)
{
    private static readonly Cypher Statement = Cypher.Of("""
        ‹closures›
        UNWIND range(0, size($owners) - 1) AS i
        CALL (i‹imports›) {
          MATCH (o:KgEntity {release: $release, id: $owners[i]}) WHERE o:‹owner›
          ‹find›
          ‹group›
          WHERE $presence = 'ANY' OR (present > 0) = ($presence = 'PRESENT')
          ‹value›
          WITH n.rank AS rank, n, found, size, present, value, o
          ORDER BY ‹order›
          RETURN collect([rank, n, found, present, value, o]) AS edges, coalesce(sum(size), 0) AS sizes
        }
        ‹assertions›
        WITH i, edges, assertions, CASE WHEN $after < 0 THEN 0 ELSE size([e IN edges WHERE
          CASE WHEN $afterHasValue THEN e[4] > $afterValue OR (e[4] = $afterValue AND e[0] <= $after)
               ELSE e[4] IS NOT NULL OR e[0] <= $after END]) END AS start
        WITH i, size(edges) AS total, assertions, start, edges[start..start + $first] AS page
        WITH i, page, [total, assertions, start, [e IN page | [e[0], e[3], e[4], ‹found›]], page[0][5].rank] AS answer
        ORDER BY i
        WITH collect(answer) AS pages, collect(page) AS shown
        ‹entities›
        WITH [pages, entities] AS answers
        """);

    private static readonly Cypher Entities = Cypher.Of("""
        CALL (shown) {
          UNWIND shown AS page
          UNWIND page AS e
          ‹find›
          WITH DISTINCT x WHERE x IS NOT NULL
          RETURN collect(‹card›) AS entities
        }
        """);

    private static readonly Cypher NoEntities = Cypher.Of("WITH pages, [] AS entities");

    private static readonly Cypher Under = DiseaseClosures.Under.With("‹under›", "$under");

    private static readonly Cypher Sizes = Cypher.Of("WITH i, edges, sizes AS assertions");

    private static readonly Cypher DistinctRows = Cypher.Of("""
        CALL (edges) {
          UNWIND edges AS e
          ‹rows›
          RETURN count(DISTINCT row) AS assertions
        }
        """);

    public async Task<Page<RelatedEdge>[]> RunAsync(RelatedQuery query, IReadOnlyList<Curie> owners, CancellationToken cancellationToken)
    {
        PageRequest.Check(query.Page);
        var parameters = questions.Parameters();
        parameters["owners"] = owners.Select(owner => owner.ToString()).ToArray();
        parameters["under"] = query.Under?.ToString() ?? "";
        parameters["presence"] = EnumNames.Of(query.Presence);
        parameters["first"] = query.Page.First;
        parameters["after"] = query.Page.After?.Rank ?? -1;
        parameters["afterHasValue"] = query.Page.After?.Value is not null;
        parameters["afterValue"] = query.Page.After?.Value ?? 0.0;
        var finder = RelatedFinders.For(query);
        parameters["where"] = AssertionConditions.Parameter(finder.Shape == RelatedShape.OverDiseases ? OverDiseases(query.Where) : query.Where);
        var known = index()?.Entities;
        var answers = await questions.AskAsync(TextOf(query, known is not null), parameters, cancellationToken);
        return new RelatedReader(reader, finder.Shape, known).Read(answers);
    }

    /// <summary>The statement that answers a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="isIndexLoaded">Whether entities are looked up in the index; otherwise the statement returns them.</param>
    internal static Cypher TextOf(RelatedQuery query, bool isIndexLoaded)
    {
        var finder = RelatedFinders.For(query);
        var isFiltered = query.Where != AssertionFilter.None || query.Under is not null;
        return Statement
            .With("‹closures›", isFiltered ? AssertionConditions.Closures + Under : Cypher.None)
            .With("‹owner›", EntityCards.Label(finder.Owner))
            .With("‹find›", isFiltered ? Filtered(query.Field, finder) : Unfiltered(finder))
            .With("‹imports›", isFiltered ? Cypher.Of(", onsets, modifiers, under") : Cypher.None)
            .With("‹group›", finder.Shape.Group)
            .With("‹value›", ValueOf(query.OrderBy).With("‹said›", finder.Shape.Said))
            .With("‹order›", query.OrderBy == RelatedOrder.Name ? Cypher.Of("rank") : Cypher.Of("value IS NULL, value DESC, rank"))
            .With("‹assertions›", finder.RowsRepeat ? DistinctRows.With("‹rows›", finder.Shape.Rows) : Sizes)
            .With("‹found›", finder.Shape.Card)
            .With("‹entities›", isIndexLoaded ? NoEntities : EntitiesOf(finder));
    }

    private static Cypher EntitiesOf(RelatedFinder finder) => Entities
        .With("‹find›", finder.Shape.Entities)
        .With("‹card›", finder.Shape == RelatedShape.Plain ? EntityCards.Of(finder.Node) : EntityCards.Any)
        .With("‹n›", "x");

    // One filter for both legs. If it does not state causality, the default of the gene leg applies (see FilterLegs).
    private static AssertionFilter OverDiseases(AssertionFilter filter) => filter with { Causal = FilterLegs.Gene(filter).Causal };

    private static Cypher Unfiltered(RelatedFinder finder) => finder.Find
        .With("‹said›", "true")
        .With("‹gene›", finder.Shape == RelatedShape.OverDiseases ? Cypher.Of("($where.geneType = '' OR type(g) = $where.geneType)") : Cypher.None)
        .With("‹node›", "true");

    // If the related entity is matched together with the gene's assertion, the condition on it belongs there.
    private static Cypher Filtered(RelatedField field, RelatedFinder finder)
    {
        var isOverDiseases = finder.Shape == RelatedShape.OverDiseases;
        var said = isOverDiseases ? AssertionConditions.PhenotypeLeg : AssertionConditions.All;
        var gene = AssertionConditions.GeneLeg;
        var node = Cypher.Of("AND ($under = '' OR n IN under)");
        return finder.Find
            .With("‹said›", (field is RelatedField.PhenotypeGenes or RelatedField.PhenotypeDiseases ? said : said + node).With("‹r›", "r"))
            .With("‹gene›", (field is RelatedField.PhenotypeGenes ? gene + node : gene).With("‹r›", "g"))
            .With("‹node›", "$under = '' OR n IN under");
    }

    private static Cypher ValueOf(RelatedOrder order) => order switch
    {
        RelatedOrder.Name => Cypher.Of("WITH o, n, found, size, present, null AS value"),
        RelatedOrder.Assertions => Cypher.Of("WITH o, n, found, size, present, toFloat(size) AS value"),
        RelatedOrder.Frequency => EdgeFrequencies.Low,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "no such order"),
    };
}
