namespace KnowledgeGraph.Model;

/// <summary>
/// The frequency that one assertion states for a phenotype among the people who have the disease, as fractions of 1.
/// Unknown is not zero: if the source states nothing, there is no frequency.
/// </summary>
/// <param name="Raw">The text of the source, for example <c>3/12</c>, <c>45%</c> or <c>HP:0040283</c>.</param>
/// <param name="Basis">What the numbers are based on.</param>
/// <param name="Observed">For counts: the number of people who had it.</param>
/// <param name="Total">For counts: the number of people examined.</param>
/// <param name="Value">A point estimate: the fraction of a count or percentage, the middle of a term's range.</param>
/// <param name="Low">Lower end: Wilson's 95 % interval of a count, the value itself of a percentage, the range of a term.</param>
/// <param name="High">Upper end, likewise.</param>
/// <param name="Band">The band that the value falls into.</param>
public sealed record Frequency(string? Raw, FrequencyBasis Basis, int? Observed, int? Total, double Value, double Low, double High, FrequencyBand Band);

/// <summary>What a frequency is based on.</summary>
public enum FrequencyBasis
{
    /// <summary>A frequency term of HPO (below HP:0040279).</summary>
    Term,

    /// <summary>A count of people, <c>k/n</c>.</summary>
    Count,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>
    /// The frequencies of more specific terms: a person with a more specific phenotype also has the general one, so the general one
    /// is at least as frequent. Only for edges.
    /// </summary>
    LowerBound,

    /// <summary>The frequencies in several diseases, from the lowest to the highest. Only for edges.</summary>
    Range,
}

/// <summary>The frequency classes of HPO (HP:0040279), without gaps between them.</summary>
public enum FrequencyBand
{
    /// <summary>0: HP:0040285.</summary>
    Excluded,

    /// <summary>More than 0 and less than 5 %: HP:0040284.</summary>
    VeryRare,

    /// <summary>5 % to less than 30 %: HP:0040283.</summary>
    Occasional,

    /// <summary>30 % to less than 80 %: HP:0040282.</summary>
    Frequent,

    /// <summary>80 % to less than 100 %: HP:0040281.</summary>
    VeryFrequent,

    /// <summary>100 %: HP:0040280.</summary>
    Obligate,

    /// <summary>No source states a frequency, or no single value follows from the sources.</summary>
    Unknown,
}
