namespace KnowledgeGraph.Model;

/// <summary>The frequency of a phenotype from several assertions about one disease and phenotype.</summary>
public static class FrequencyPooling
{
    // A count of fewer people does not take precedence over a term or percentage: 1/1 is not better evidence than "occasional".
    private const int MinPeople = 10;

    /// <summary>
    /// If an assertion says that the phenotype is present: the counts, including 0/n, if at least one is positive and they cover at least 10
    /// people; otherwise the widest range of the present terms and percentages; otherwise a smaller count. Null if no assertion states a frequency, or the only one is 0.
    /// </summary>
    /// <param name="statements">The assertions. Their order does not matter.</param>
    public static PooledFrequency? OfPresent(ReadOnlySpan<EdgeAssertion> statements)
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

    /// <summary>If every assertion says that the phenotype is absent: 0 of all people examined; 0 without counts. Null if no assertion states a frequency.</summary>
    /// <param name="statements">The assertions. Their order does not matter.</param>
    public static PooledFrequency? OfExcluded(ReadOnlySpan<EdgeAssertion> statements)
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

    private static void Add(EdgeAssertion statement, ref PooledCounts counts, ref PooledRange range, bool alsoExcluded)
    {
        // With NOT, "20/20" means that all twenty lacked the phenotype, so it is not its frequency.
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

    /// <summary>The smallest range that contains all the ranges added.</summary>
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
