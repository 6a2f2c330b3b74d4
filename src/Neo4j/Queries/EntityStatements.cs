namespace KnowledgeGraph.Neo4j;

/// <summary>Looks up entities by id, identifier and symbol, and the details of single entities.</summary>
/// <param name="questions">The release.</param>
/// <param name="reader">Reads entities.</param>
internal sealed class EntityStatements(ReleaseQuestions questions, EntityReader reader)
{
    private static readonly Cypher ByIds = Each(Cypher.Of("OPTIONAL MATCH (n:KgEntity {release: $release, id: $ids[i]})"), EntityCards.Any.With("‹n›", "n"));

    private static readonly Cypher Texts = Each(
        Cypher.Of("""
            OPTIONAL MATCH (n:KgEntity {release: $release, id: $ids[i]})
            OPTIONAL MATCH (text:KgEntityText {release: $release, rank: n.rank})
            """),
        Cypher.Of("text.body"));

    private static readonly Cypher Counts = Each(
        Cypher.Of("OPTIONAL MATCH (n:KgEntity {release: $release, id: $ids[i]})"),
        Cypher.Of("""
            [n.disease_count, n.gene_count, n.causal_gene_count, n.phenotype_count, n.excluded_phenotype_count,
             n.related_condition_count, n.assertion_count, n.publication_count]
            """));

    private static readonly Cypher Summaries = Each(
        Cypher.Of("""
            OPTIONAL MATCH (p:KgPhenotype {release: $release, id: $ids[i]})
            CALL (p) {
              UNWIND coalesce(p.body_systems, []) AS id
              MATCH (n:KgEntity {release: $release, id: id})
              WITH n ORDER BY n.rank
              RETURN collect(‹card›) AS systems
            }
            """).With("‹card›", EntityCards.Of(EntityCategory.Phenotype)).With("‹n›", "n"),
        Cypher.Of("CASE WHEN p IS NULL THEN null ELSE [systems, p.information_content] END"));

    // A canonical id identifies only its entity, even if it is also another kind of identifier of others.
    private static readonly Cypher Identifiers = Each(
        Cypher.Of("""
            OPTIONAL MATCH (c:KgEntity {release: $release, id: $ids[i]})
            CALL (i, c) {
              WITH i, c WHERE c IS NULL
              MATCH (x:KgIdentifier {release: $release, id: $ids[i]})
              MATCH (n:KgEntity {release: $release, id: x.target})
              RETURN collect([‹card›, x.how]) AS others
            }
            """).With("‹card›", EntityCards.Any).With("‹n›", "n"),
        Cypher.Of("CASE WHEN c IS NULL THEN others ELSE [[‹card›, 'CANONICAL']] END").With("‹card›", EntityCards.Any).With("‹n›", "c"));

    private static readonly Cypher Symbols = Each(
        Cypher.Of("""
            CALL (i) {
              MATCH (x:KgSymbol {release: $release, folded: $ids[i]})
              MATCH (n:KgEntity {release: $release, id: x.target})
              RETURN collect([‹card›, x.how]) AS found
            }
            """).With("‹card›", EntityCards.Any).With("‹n›", "n"),
        Cypher.Of("found"));

    public async Task<Entity?[]> EntitiesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        await AskAsync(ByIds, IdsOf(ids), reader.ReadOptional, cancellationToken);

    public async Task<EntityText?[]> TextsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        await AskAsync(Texts, IdsOf(ids), body => body is string json ? EntityTextJson.Read(json) : null, cancellationToken);

    public async Task<EntityCounts?[]> CountsAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        await AskAsync(Counts, IdsOf(ids), CountsOf, cancellationToken);

    public async Task<PhenotypeSummary?[]> SummariesAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        await AskAsync(
            Summaries, IdsOf(ids),
            answer => answer is List<object?> summary ? new PhenotypeSummary(reader.ReadAll(summary[0]), (double?)summary[1]) : null,
            cancellationToken);

    public async Task<IReadOnlyList<IdentifierMatch>[]> ResolveAsync(IReadOnlyList<Curie> ids, CancellationToken cancellationToken) =>
        await AskAsync(Identifiers, IdsOf(ids), Best, cancellationToken);

    public async Task<IReadOnlyList<IdentifierMatch>[]> ResolveSymbolsAsync(IReadOnlyList<string> symbols, CancellationToken cancellationToken) =>
        await AskAsync(Symbols, [.. symbols.Select(symbol => symbol.Trim().ToUpperInvariant())], Best, cancellationToken);

    private static Cypher Each(Cypher find, Cypher answer) =>
        Cypher.Of("UNWIND range(0, size($ids) - 1) AS i") + find
        + Cypher.Of("WITH i, ‹answer› AS answer ORDER BY i WITH collect([answer]) AS answers").With("‹answer›", answer);

    private static string[] IdsOf(IReadOnlyList<Curie> ids) => [.. ids.Select(id => id.ToString())];

    private static EntityCounts? CountsOf(object? answer)
    {
        var counts = (List<object?>)answer!;
        int At(int i) => (int)(long)counts[i]!;
        return counts[0] is null ? null : new EntityCounts(At(0), At(1), At(2), At(3), At(4), At(5), At(6), At(7));
    }

    // Only matches of the best kind count, so an identifier is ambiguous only if several of them remain.
    private IReadOnlyList<IdentifierMatch> Best(object? answer)
    {
        var matches = ((List<object?>)answer!).Cast<List<object?>>()
            .Select(match => (Card: (List<object?>)match[0]!, How: EnumNames.Parse<IdentifierMatchKind>((string)match[1]!)))
            .ToList();
        return matches.Count == 0
            ? []
            : [.. matches.Where(match => match.How == matches.Min(other => other.How)).DistinctBy(match => EntityReader.Rank(match.Card))
                .OrderBy(match => EntityReader.Rank(match.Card))
                .Select(match => new IdentifierMatch(reader.Read(match.Card), match.How))];
    }

    private async Task<T[]> AskAsync<T>(Cypher text, string[] ids, Func<object?, T> read, CancellationToken cancellationToken)
    {
        var parameters = questions.Parameters();
        parameters["ids"] = ids;
        var answers = await questions.AskAsync(text, parameters, cancellationToken);
        return [.. answers.Select(answer => read(((List<object?>)answer!)[0]))];
    }
}
