namespace KnowledgeGraph.Storage;

/// <summary>Summarises the matches of an edge.</summary>
internal sealed class EdgeSummaries(GraphIndex index)
{
    private readonly AssertionTable _assertions = index.Assertions;

    // Most edges have one assertion; the pooled result of a single frequency is cached by its code.
    private readonly PooledFrequency?[] _alone = new PooledFrequency?[index.Assertions.Columns.Frequencies.Count];

    /// <param name="owner">The category of the owner of the edge.</param>
    /// <param name="matches">The matches of the edge.</param>
    public EdgeSummary Of(EntityCategory owner, ReadOnlySpan<Match> matches)
    {
        if (matches is [{ Via: < 0 } only])
        {
            return OfOne(only);
        }

        var statements = new EdgeAssertion[matches.Length];
        var count = 0;
        foreach (var match in matches)
        {
            if (!match.IsLink)
            {
                statements[count++] = StatementOf(owner, match);
            }
        }

        return EdgeSummary.Of(statements.AsSpan(0, count));
    }

    private EdgeSummary OfOne(Match match)
    {
        var isNegated = _assertions.IsNegated(match.Row);
        return EdgeSummary.OfOneDisease(match.Between, isNegated ? Presence.Excluded : Presence.Present, Alone(_assertions.Columns.Frequency[match.Row], isNegated));
    }

    private PooledFrequency? Alone(int code, bool isNegated) =>
        code < 0 || isNegated != (_assertions.Columns.Frequencies[code].Value == 0)
            ? null
            : _alone[code] ??= Pool(new EdgeAssertion(-1, -1, isNegated, null, 0, _assertions.Columns.Frequencies[code]));

    private static PooledFrequency? Pool(EdgeAssertion statement) =>
        statement.Negated ? FrequencyPooling.OfExcluded([statement]) : FrequencyPooling.OfPresent([statement]);

    private EdgeAssertion StatementOf(EntityCategory owner, Match match)
    {
        var isTerm = owner == EntityCategory.Phenotype;
        return new EdgeAssertion(
            match.Between >= 0 || isTerm ? match.Between : match.Via,
            isTerm ? match.Via : -1,
            _assertions.IsNegated(match.Row),
            _assertions.Sex(match.Row),
            _assertions.PublicationSet(match.Row),
            _assertions.Frequency(match.Row));
    }
}
