namespace KnowledgeGraph.Model;

/// <summary>The band that a value falls into, and the terms of HPO that stand for bands.</summary>
public static class FrequencyBands
{
    /// <summary>The band of a value between 0 and 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 and 1, or not a number.</exception>
    public static FrequencyBand Of(double value) => value switch
    {
        0 => FrequencyBand.Excluded,
        > 0 and < .05 => FrequencyBand.VeryRare,
        >= .05 and < .30 => FrequencyBand.Occasional,
        >= .30 and < .80 => FrequencyBand.Frequent,
        >= .80 and < 1 => FrequencyBand.VeryFrequent,
        1 => FrequencyBand.Obligate,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A frequency is a fraction from 0 to 1."),
    };

    /// <summary>The range that HPO defines for a frequency term (HP:0040280 to HP:0040285); null for any other text.</summary>
    internal static (double Low, double High)? RangeOf(string term) => term switch
    {
        "HP:0040280" => (1, 1),
        "HP:0040281" => (.80, .99),
        "HP:0040282" => (.30, .79),
        "HP:0040283" => (.05, .29),
        "HP:0040284" => (.01, .04),
        "HP:0040285" => (0, 0),
        _ => null,
    };

    /// <summary>The middle of a range, in decimal arithmetic: the middle of 0.05 and 0.29 is 0.17, not 0.16999999999999998.</summary>
    internal static double Middle(double low, double high) => low == high ? low : (double)(((decimal)low + (decimal)high) / 2);
}
