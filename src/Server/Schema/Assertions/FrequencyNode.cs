using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// How often a phenotype is seen among the people who have the disease, as fractions of 1.
/// Not knowing is not zero: where no source gives a frequency, the band is `UNKNOWN` and everything else null.
/// </summary>
[GraphQLName("Frequency")]
public sealed class FrequencyNode
{
    private readonly Frequency? _frequency;

    internal FrequencyNode(Frequency? frequency) => _frequency = frequency;

    /// <summary>The text of the source, for example `3/12`, `45%` or `HP:0040283`; null where several assertions were pooled.</summary>
    public string? Raw => _frequency?.Raw;

    /// <summary>What the numbers rest on.</summary>
    public FrequencyBasis? Basis => _frequency?.Basis;

    /// <summary>For counts: people in whom it was seen.</summary>
    public int? Observed => _frequency?.Observed;

    /// <summary>For counts: people who were looked at.</summary>
    public int? Total => _frequency?.Total;

    /// <summary>A point estimate: the fraction of a count or percentage, the middle of a term's range.</summary>
    public double? Value => _frequency?.Value;

    /// <summary>Lower end: Wilson's 95 % interval of a count, the value itself of a percentage, the range of a term.</summary>
    public double? Low => _frequency?.Low;

    /// <summary>Upper end, likewise.</summary>
    public double? High => _frequency?.High;

    /// <summary>The band that the value falls into.</summary>
    public FrequencyBand Band => _frequency?.Band ?? FrequencyBand.Unknown;
}
