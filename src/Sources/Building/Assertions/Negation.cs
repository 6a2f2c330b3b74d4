using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>NOT, <c>0/n</c>, 0 % and HP:0040285 all mean that a phenotype is absent.</summary>
internal static class Negation
{
    /// <summary>Whether a row is negated, and its frequency. NOT takes precedence over a stated number, of which only the text is kept.</summary>
    public static (bool Negated, Frequency? Frequency) Of(bool not, Frequency? frequency)
    {
        if (frequency is { Value: 0 })
        {
            return (true, frequency);
        }

        return not && frequency is not null
            ? (true, frequency with { Observed = null, Total = null, Value = 0, Low = 0, High = 0, Band = FrequencyBand.Excluded })
            : (not, frequency);
    }
}
