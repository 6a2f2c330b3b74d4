using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// How often a phenotype occurs in people with the disease, as fractions of 1. Unknown is not zero: if no source states a
/// frequency, the band is `UNKNOWN` and all other fields are null. On an edge it is computed from all assertions together.
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

    /// <summary>The kind of information that the numbers are based on.</summary>
    public FrequencyBasis? Basis => _stated?.Basis ?? _pooled?.Basis;

    /// <summary>For counts: the number of people with the phenotype. On an edge, nobody is counted twice, and people of different diseases are never added.</summary>
    public int? Observed => _stated?.Observed ?? _pooled?.Observed;

    /// <summary>For counts: the number of people examined.</summary>
    public int? Total => _stated?.Total ?? _pooled?.Total;

    /// <summary>A point estimate: the fraction of a count or percentage, or the middle of a term's range. Null if only `low`, or `low` and `high`, are known.</summary>
    public double? Value => _stated?.Value ?? _pooled?.Value;

    /// <summary>
    /// The lower limit: of Wilson's 95 % interval for a count, the value itself for a percentage, of the range for a term. For `LOWER_BOUND` it is
    /// the greatest lower limit of the term and its descendants, for `RANGE` the lowest of the diseases.
    /// </summary>
    public double? Low => _stated?.Low ?? _pooled?.Low;

    /// <summary>The upper limit; for `LOWER_BOUND` that of the term itself. Null if unknown.</summary>
    public double? High => _stated?.High ?? _pooled?.High;

    /// <summary>The band that contains the value; `UNKNOWN` if there is no value.</summary>
    public FrequencyBand Band => _stated?.Band ?? _pooled?.Band ?? FrequencyBand.Unknown;
}
