namespace KnowledgeGraph.Model;

/// <summary>The frequency of a phenotype from all the assertions of an edge, as fractions of 1.</summary>
/// <param name="Basis">What the numbers are based on.</param>
/// <param name="Observed">For counts: the number of people who had it.</param>
/// <param name="Total">For counts: the number of people examined.</param>
/// <param name="Value">
/// A point estimate: the fraction of a count, the middle of a range of terms and percentages. Null if only bounds are known:
/// for a range over several diseases, and if a more specific term is more frequent than is stated for the term itself.
/// </param>
/// <param name="Low">Lower end: Wilson's 95 % interval of a count, the lowest term or percentage, the greatest lower end of the terms at or below the one queried.</param>
/// <param name="High">Upper end; null if it is unknown.</param>
/// <param name="Band">The band that the value falls into; <see cref="FrequencyBand.Unknown"/> without a value.</param>
public sealed record PooledFrequency(FrequencyBasis Basis, int? Observed, int? Total, double? Value, double Low, double? High, FrequencyBand Band)
{
    /// <summary>The frequency of a pooled count.</summary>
    /// <param name="observed">The number of people who had the phenotype.</param>
    /// <param name="total">The number of people examined; at least 1 and <paramref name="observed"/>.</param>
    public static PooledFrequency OfCount(int observed, int total)
    {
        var (low, high) = WilsonInterval.Of(observed, total);
        var value = (double)observed / total;
        return new PooledFrequency(FrequencyBasis.Count, observed, total, value, low, high, FrequencyBands.Of(value));
    }

    /// <summary>The frequency of terms or percentages: their widest range, with its middle as the value.</summary>
    /// <param name="basis"><see cref="FrequencyBasis.Percent"/> if all are percentages, otherwise <see cref="FrequencyBasis.Term"/>.</param>
    /// <param name="low">The lowest lower end.</param>
    /// <param name="high">The highest upper end.</param>
    public static PooledFrequency OfRange(FrequencyBasis basis, double low, double high)
    {
        var value = FrequencyBands.Middle(low, high);
        return new PooledFrequency(basis, null, null, value, low, high, FrequencyBands.Of(value));
    }

    /// <summary>A frequency of which only bounds are known.</summary>
    /// <param name="basis">What the bounds are based on.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end, or null.</param>
    public static PooledFrequency OfBounds(FrequencyBasis basis, double low, double? high) =>
        new(basis, null, null, null, low, high, FrequencyBand.Unknown);
}
