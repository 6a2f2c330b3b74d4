namespace KnowledgeGraph.Model;

/// <summary>How often a phenotype is seen, from several assertions on one disease and phenotype.</summary>
public static class FrequencyPooling
{
    // Fewer people than these do not outweigh a present term or percentage: 1/1 is no better evidence than "occasional".
    private const int MinPeople = 10;

    /// <summary>
    /// Where an assertion says that the phenotype is present: the counts, 0/n included, where at least one of them is positive and they are of 10 people
    /// or more; else the widest range of the present terms and percentages; else a smaller count. Null where none gives a frequency, or the only one is 0.
    /// </summary>
    /// <param name="statements">The assertions. Their order does not matter.</param>
    public static PooledFrequency? OfPresent(ReadOnlySpan<EdgeStatement> statements)
    {
        var counts = default(PooledCounts);
        var range = default(PooledRange);
        foreach (var statement in statements)
        {
            Add(statement, ref counts, ref range, alsoExcluded: false);
        }

        var (observed, total) = counts.Sum();
        return observed > 0 && (total >= MinPeople || range.IsEmpty) ? PooledFrequency.OfCount(observed, total) : range.ToFrequency();
    }

    /// <summary>Where every assertion says that the phenotype is not seen: 0 of all the people looked at; without counts just 0. Null where none gives a frequency.</summary>
    /// <param name="statements">The assertions. Their order does not matter.</param>
    public static PooledFrequency? OfExcluded(ReadOnlySpan<EdgeStatement> statements)
    {
        var counts = default(PooledCounts);
        var range = default(PooledRange);
        foreach (var statement in statements)
        {
            Add(statement, ref counts, ref range, alsoExcluded: true);
        }

        var (observed, total) = counts.Sum();
        return total > 0 ? PooledFrequency.OfCount(observed, total) : range.ToFrequency();
    }

    private static void Add(EdgeStatement statement, ref PooledCounts counts, ref PooledRange range, bool alsoExcluded)
    {
        // Beside a NOT, "20/20" means that all twenty lacked the phenotype, so it is not the frequency of it.
        if (statement.Frequency is not { } frequency || (statement.Negated && frequency.Value != 0))
        {
            return;
        }

        if (frequency is { Observed: { } observed, Total: { } total })
        {
            counts.Add(statement.PublicationSet, statement.Sex, observed, total);
        }
        else if (alsoExcluded || !statement.Negated)
        {
            range.Add(frequency);
        }
    }

    /// <summary>The smallest range that holds all the ranges added.</summary>
    private struct PooledRange
    {
        private double _low;
        private double _high;
        private bool _hasTerms;
        private bool _isFilled;

        public readonly bool IsEmpty => !_isFilled;

        public void Add(Frequency frequency)
        {
            (_low, _high) = IsEmpty ? (frequency.Low, frequency.High) : (Math.Min(_low, frequency.Low), Math.Max(_high, frequency.High));
            _hasTerms |= frequency.Basis != FrequencyBasis.Percent;
            _isFilled = true;
        }

        public readonly PooledFrequency? ToFrequency() =>
            IsEmpty ? null : PooledFrequency.OfRange(_hasTerms ? FrequencyBasis.Term : FrequencyBasis.Percent, _low, _high);
    }
}
