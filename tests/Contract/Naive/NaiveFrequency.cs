namespace KnowledgeGraph.Contract.Tests.Naive;

/// <summary>A pooled frequency by the book: counts over distinct publications, else the widest range.</summary>
internal sealed record NaiveFrequency(int? Observed, int? Total, double Value, double Low, double High, FrequencyBand Band)
{
    // The 97.5 % point of the normal distribution.
    private const double Z = 1.959963984540054;

    public static NaiveFrequency? Of(IEnumerable<Assertion> assertions)
    {
        var given = assertions.Where(assertion => assertion.Frequency is { } frequency && (!assertion.Negated || frequency.Value == 0)).ToList();
        var counts = given.Where(assertion => assertion.Frequency!.Total is not null)
            .GroupBy(assertion => string.Join('\n', assertion.Publications))
            .Select(group => group.OrderByDescending(assertion => assertion.Frequency!.Total).ThenByDescending(assertion => assertion.Frequency!.Observed).First().Frequency!)
            .ToList();
        if (counts.Count > 0)
        {
            return OfCount(counts.Sum(count => count.Observed!.Value), counts.Sum(count => count.Total!.Value));
        }

        if (given.Count == 0)
        {
            return null;
        }

        var (low, high) = (given.Min(assertion => assertion.Frequency!.Low), given.Max(assertion => assertion.Frequency!.High));
        return new NaiveFrequency(null, null, (low + high) / 2, low, high, BandOf((low + high) / 2));
    }

    // Wilson 1927, as Agresti and Coull 1998 write it.
    private static NaiveFrequency OfCount(int observed, int total)
    {
        var (p, n) = ((double)observed / total, (double)total);
        var middle = (p + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var half = Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n))) / (1 + (Z * Z / n));
        return new NaiveFrequency(observed, total, p, Math.Max(0, middle - half), Math.Min(1, middle + half), BandOf(p));
    }

    private static FrequencyBand BandOf(double value) => value switch
    {
        0 => FrequencyBand.Excluded,
        < .05 => FrequencyBand.VeryRare,
        < .30 => FrequencyBand.Occasional,
        < .80 => FrequencyBand.Frequent,
        < 1 => FrequencyBand.VeryFrequent,
        _ => FrequencyBand.Obligate,
    };
}
