namespace KnowledgeGraph.Storage;

/// <summary>The pooled frequency of an edge.</summary>
internal sealed class EdgeFrequency(GraphIndex index)
{
    private readonly AssertionTable _assertions = index.Assertions;

    // Most edges have a frequency from one assertion; what pooling makes of a frequency that stands alone is kept by its code.
    private readonly Frequency?[] _alone = new Frequency?[index.Assertions.Columns.Frequencies.Count];

    /// <summary>
    /// Pools what the assertions give. A negated one counts only with 0: beside a NOT, "20/20" means that all twenty
    /// lacked the phenotype, so its number is no frequency of it.
    /// </summary>
    public Frequency? Of(ReadOnlySpan<Match> matches)
    {
        var only = -1;
        foreach (var match in matches)
        {
            if (!Counts(match))
            {
                continue;
            }

            if (only >= 0)
            {
                return Pool(matches.ToArray().Where(Counts));
            }

            only = _assertions.Columns.Frequency[match.Row];
        }

        return only < 0 ? null : _alone[only] ??= FrequencyPooling.Pool([(_assertions.Columns.Frequencies[only], 0)]);
    }

    private bool Counts(Match match) =>
        !match.IsLink
        && _assertions.Frequency(match.Row) is { } frequency
        && (!_assertions.IsNegated(match.Row) || frequency.Value == 0);

    private Frequency? Pool(IEnumerable<Match> matches) => FrequencyPooling.Pool(
        matches.Select(match => (_assertions.Frequency(match.Row), _assertions.Columns.Publications.Codes[match.Row])));
}
