namespace KnowledgeGraph.Neo4j;

/// <summary>
/// What <see cref="FrequencyPooling"/> needs of a frequency, as one property of its relationship: <c>[observed, total]</c> of a count,
/// <c>[low, high, 1 for a percentage, else 0]</c> of a range. Assertions whose frequency does not count have none.
/// </summary>
internal static class FrequencyParts
{
    /// <summary>The property.</summary>
    public static double[] Of(Frequency frequency) => frequency is { Observed: { } observed, Total: { } total }
        ? [observed, total]
        : [frequency.Low, frequency.High, frequency.Basis == FrequencyBasis.Percent ? 1 : 0];

    /// <summary>A frequency that pools as the one did that the property was made of; it has no value and band of its own.</summary>
    public static Frequency Read(List<object?> parts) => parts is [double observed, double total]
        ? new(null, FrequencyBasis.Count, (int)observed, (int)total, 0, 0, 0, default)
        : new(null, (double)parts[2]! == 1 ? FrequencyBasis.Percent : FrequencyBasis.Term, null, null, 0, (double)parts[0]!, (double)parts[1]!, default);
}
