namespace KnowledgeGraph.Storage;

/// <summary>Whether a frequency is as asked. Not knowing is not zero: no frequency passes only where the question says so.</summary>
internal static class FrequencyTest
{
    public static bool Passes(FrequencyFilter filter, Frequency? frequency) =>
        frequency is null
            ? filter.IncludeUnknown || filter.Bands.Contains(FrequencyBand.Unknown)
            : (filter.Bands.Count == 0 || filter.Bands.Contains(frequency.Band))
                && !(frequency.Value < filter.AtLeast)
                && !(frequency.Value > filter.AtMost)
                && !(frequency.Total < filter.MinTotal);
}
