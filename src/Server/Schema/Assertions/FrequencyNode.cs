using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// How often a phenotype is seen among the people who have the disease, as fractions of 1. Not knowing is not zero: where no source gives a
/// frequency, the band is `UNKNOWN` and everything else null. On an edge it follows from all assertions together.
/// </summary>
[GraphQLName("Frequency")]
public sealed class FrequencyNode
{
    private readonly Frequency? _stated;
    private readonly PooledFrequency? _pooled;

    internal FrequencyNode(Frequency? frequency) => _stated = frequency;

    internal FrequencyNode(PooledFrequency? frequency) => _pooled = frequency;

    /// <summary>The text of the source, for example `3/12`, `45%` or `HP:0040283`; null on an edge.</summary>
    public string? Raw => _stated?.Raw;

    /// <summary>What the numbers rest on.</summary>
    public FrequencyBasis? Basis => _stated?.Basis ?? _pooled?.Basis;

    /// <summary>For counts: people in whom it was seen. On an edge, nobody is counted twice, and people of different diseases are never added up.</summary>
    public int? Observed => _stated?.Observed ?? _pooled?.Observed;

    /// <summary>For counts: people who were looked at.</summary>
    public int? Total => _stated?.Total ?? _pooled?.Total;

    /// <summary>A point estimate: the fraction of a count or percentage, the middle of a range of terms. Null where only `low` or `low` and `high` are known.</summary>
    public double? Value => _stated?.Value ?? _pooled?.Value;

    /// <summary>
    /// Lower end: Wilson's 95 % interval of a count, the value itself of a percentage, the range of a term; for `LOWER_BOUND` the
    /// greatest lower end of the terms at or below the one asked, for `RANGE` the lowest of the diseases.
    /// </summary>
    public double? Low => _stated?.Low ?? _pooled?.Low;

    /// <summary>The upper end of it. For `LOWER_BOUND` that of the term itself; null where none is known.</summary>
    public double? High => _stated?.High ?? _pooled?.High;

    /// <summary>The band that the value falls into; `UNKNOWN` without a value.</summary>
    public FrequencyBand Band => _stated?.Band ?? _pooled?.Band ?? FrequencyBand.Unknown;
}
