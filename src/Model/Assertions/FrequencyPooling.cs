using System.Runtime.InteropServices;

namespace KnowledgeGraph.Model;

/// <summary>How often a phenotype is seen, from several assertions on one disease and phenotype.</summary>
public static class FrequencyPooling
{
    /// <summary>
    /// Adds up the counts where there are any, each set of publications once: rows that cite the same publications
    /// are about the same people, and the one with the greatest total speaks for them. Without counts, the widest range
    /// of the terms and percentages, its middle as the value. Null where no assertion gives a frequency.
    /// </summary>
    /// <typeparam name="TKey">What tells sets of publications apart.</typeparam>
    /// <param name="frequencies">Of each assertion, its frequency and the set of publications it cites. The order does not matter.</param>
    public static Frequency? Pool<TKey>(IEnumerable<(Frequency? Frequency, TKey Publications)> frequencies)
        where TKey : notnull
    {
        var counts = new Dictionary<TKey, (int Total, int Observed)>();
        var ranges = new PooledRange();
        foreach (var (frequency, publications) in frequencies)
        {
            if (frequency is null)
            {
                continue;
            }

            if (frequency is not { Observed: { } observed, Total: { } total })
            {
                ranges.Add(frequency);
                continue;
            }

            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, publications, out _);
            if ((total, observed).CompareTo(count) > 0)
            {
                count = (total, observed);
            }
        }

        return counts.Count > 0 ? Sum(counts.Values) : ranges.ToFrequency();
    }

    private static Frequency Sum(IEnumerable<(int Total, int Observed)> counts)
    {
        var (observed, total) = (0, 0);
        foreach (var count in counts)
        {
            checked
            {
                observed += count.Observed;
                total += count.Total;
            }
        }

        return FrequencyParser.FromCount(null, observed, total);
    }

    /// <summary>The smallest range that holds all the ranges added. A single one keeps its own value.</summary>
    private struct PooledRange
    {
        private Frequency? _first;
        private double _low;
        private double _high;
        private bool _onlyPercentages;

        public void Add(Frequency frequency)
        {
            var isPercentage = frequency.Basis == FrequencyBasis.Percent;
            if (_first is null)
            {
                (_first, _low, _high, _onlyPercentages) = (frequency, frequency.Low, frequency.High, isPercentage);
                return;
            }

            _low = Math.Min(_low, frequency.Low);
            _high = Math.Max(_high, frequency.High);
            _onlyPercentages &= isPercentage;
        }

        public readonly Frequency? ToFrequency()
        {
            if (_first is null)
            {
                return null;
            }

            var value = FrequencyBands.Middle(_low, _high);
            var basis = _onlyPercentages ? FrequencyBasis.Percent : FrequencyBasis.Term;
            return new Frequency(null, basis, null, null, value, _low, _high, FrequencyBands.Of(value));
        }
    }
}
