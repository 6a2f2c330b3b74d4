namespace KnowledgeGraph.Neo4j;

/// <summary>Reads the complete content of a release in parts, so that no message contains more than one part.</summary>
/// <param name="questions">The release.</param>
/// <param name="reader">Reads entities.</param>
/// <param name="report">Reads the import report.</param>
internal sealed class WholeRelease(ReleaseQuestions questions, EntityReader reader, ReportStatements report)
{
    private const int Part = 10_000;

    private static readonly Cypher Entities = Cypher.Of("""
        MATCH (n:KgEntity)
        WHERE n.release = $release AND n.rank >= $start AND n.rank < $end
        WITH n ORDER BY n.rank
        WITH collect(‹card›) AS answers
        """).With("‹card›", EntityCards.Any).With("‹n›", "n");

    private static readonly Cypher Texts = Cypher.Of("""
        MATCH (n:KgEntityText)
        WHERE n.release = $release AND n.rank >= $start AND n.rank < $end
        WITH n ORDER BY n.rank
        WITH collect(n.body) AS answers
        """);

    private static readonly Cypher Assertions = Cypher.Of("""
        MATCH (s:KgEntity)
        WHERE s.release = $release AND s.rank >= $start AND s.rank < $end
        MATCH (s)-[r:‹types›]->(o:KgEntity)
        WITH s, r, o ORDER BY r.row
        WITH collect(‹card›) AS answers
        """).With("‹types›", Cypher.AllTypes).With("‹card›", AssertionReader.Card);

    private static readonly Cypher Identifiers = Cypher.Of("""
        MATCH (n:KgIdentifier)
        WHERE n.release = $release AND n.position >= $start AND n.position < $end
        WITH n ORDER BY n.position
        WITH collect([n.id, n.target, n.how]) AS answers
        """);

    private static readonly Cypher Symbols = Cypher.Of("""
        MATCH (n:KgSymbol)
        WHERE n.release = $release AND n.position >= $start AND n.position < $end
        WITH n ORDER BY n.position
        WITH collect([n.symbol, n.target, n.how]) AS answers
        """);

    public async Task<GraphContent> ReadAsync(ReleaseInfo release, CancellationToken cancellationToken)
    {
        var entities = await PartsAsync(Entities, card => reader.Read((List<object?>)card!), cancellationToken);
        return new GraphContent
        {
            Info = release,
            Entities = entities,
            Texts = await PartsAsync(Texts, body => EntityTextJson.Read((string)body!), cancellationToken),
            Assertions = await AssertionsAsync(entities.Count, cancellationToken),
            Identifiers = await PartsAsync(Identifiers, IdentifierOf, cancellationToken),
            Symbols = await PartsAsync(Symbols, SymbolOf, cancellationToken),
            Report = new ImportReport(await report.CountsAsync(cancellationToken), await ItemsAsync(cancellationToken)),
        };
    }

    /// <summary>Entities and assertions as arrays. The rest is not read; the texts alone would take more memory than all of these.</summary>
    public async Task<GraphIndex> IndexAsync(ReleaseInfo release, CancellationToken cancellationToken)
    {
        var entities = await PartsAsync(Entities, card => reader.Read((List<object?>)card!), cancellationToken);
        return GraphIndex.Of(new GraphContent
        {
            Info = release,
            Entities = entities,
            Texts = [],
            Assertions = await AssertionsAsync(entities.Count, cancellationToken),
            Identifiers = [],
            Symbols = [],
            Report = new ImportReport([], []),
        });
    }

    private static IdentifierEntry IdentifierOf(object? entry)
    {
        var values = (List<object?>)entry!;
        return new(Curie.FromCanonical((string)values[0]!), Curie.FromCanonical((string)values[1]!), EnumNames.Parse<IdentifierMatchKind>((string)values[2]!));
    }

    private static SymbolEntry SymbolOf(object? entry)
    {
        var values = (List<object?>)entry!;
        return new((string)values[0]!, Curie.FromCanonical((string)values[1]!), EnumNames.Parse<IdentifierMatchKind>((string)values[2]!));
    }

    // Ranks and positions have no gaps, so an incomplete part is the last one.
    private async Task<List<T>> PartsAsync<T>(Cypher text, Func<object?, T> read, CancellationToken cancellationToken)
    {
        var all = new List<T>();
        for (var count = Part; count == Part;)
        {
            var part = await PartAsync(text, all.Count, cancellationToken);
            all.AddRange(part.Select(read));
            count = part.Count;
        }

        return all;
    }

    private async Task<List<Assertion>> AssertionsAsync(int entities, CancellationToken cancellationToken)
    {
        var all = new List<Assertion>();
        for (var start = 0; start < entities; start += Part)
        {
            all.AddRange((await PartAsync(Assertions, start, cancellationToken)).Select(card => AssertionReader.Read((List<object?>)card!)));
        }

        return all;
    }

    private async Task<List<ReportItem>> ItemsAsync(CancellationToken cancellationToken)
    {
        var all = new List<ReportItem>();
        for (var hasNext = true; hasNext;)
        {
            var page = await report.ItemsAsync(null, new PageRequest(PageRequest.MaxFirst, new PageKey(null, all.Count - 1)), cancellationToken);
            all.AddRange(page.Items);
            hasNext = page.HasNextPage;
        }

        return all;
    }

    private Task<List<object?>> PartAsync(Cypher text, int start, CancellationToken cancellationToken)
    {
        var parameters = questions.Parameters();
        parameters["start"] = start;
        parameters["end"] = start + Part;
        return questions.AskAsync(text, parameters, cancellationToken);
    }
}
