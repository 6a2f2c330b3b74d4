namespace KnowledgeGraph.Storage;

/// <summary>Whether a frequency passes a filter. Unknown is not zero: an unknown frequency passes only if the filter says so.</summary>
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
