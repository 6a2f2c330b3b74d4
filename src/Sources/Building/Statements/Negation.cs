using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>NOT, <c>0/n</c>, 0 % and HP:0040285 all say that a phenotype is absent.</summary>
internal static class Negation
{
    /// <summary>Whether a row denies, and its frequency then: NOT wins over the number beside it, of which only the text is kept.</summary>
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
