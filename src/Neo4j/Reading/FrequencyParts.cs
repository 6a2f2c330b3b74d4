namespace KnowledgeGraph.Neo4j;

/// <summary>
/// The values of a frequency that <see cref="FrequencyPooling"/> needs, as one property of its relationship: <c>[observed, total]</c> of a
/// count, <c>[low, high, 1 for a percentage, else 0]</c> of a range. Assertions whose frequency is not pooled have no such property.
/// </summary>
internal static class FrequencyParts
{
    /// <summary>Creates the property.</summary>
    public static double[] Of(Frequency frequency) => frequency is { Observed: { } observed, Total: { } total }
        ? [observed, total]
        : [frequency.Low, frequency.High, frequency.Basis == FrequencyBasis.Percent ? 1 : 0];

    /// <summary>Reads a frequency that is pooled like the original; its value and band are not restored.</summary>
    public static Frequency Read(List<object?> parts) => parts is [double observed, double total]
        ? new(null, FrequencyBasis.Count, (int)observed, (int)total, 0, 0, 0, default)
        : new(null, (double)parts[2]! == 1 ? FrequencyBasis.Percent : FrequencyBasis.Term, null, null, 0, (double)parts[0]!, (double)parts[1]!, default);
}
