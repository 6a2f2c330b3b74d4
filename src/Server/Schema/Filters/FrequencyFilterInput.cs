using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Which frequencies of single assertions count. All given conditions must hold. Unknown is not zero.</summary>
public sealed class FrequencyFilterInput
{
    /// <summary>The band is one of these.</summary>
    public IReadOnlyList<FrequencyBand>? Band { get; init; }

    /// <summary>The value is at least this fraction of 1.</summary>
    public double? AtLeast { get; init; }

    /// <summary>The value is at most this fraction of 1.</summary>
    public double? AtMost { get; init; }

    /// <summary>Counts cover at least this many people; percentages and terms pass, because they state no number.</summary>
    public int? MinTotal { get; init; }

    /// <summary>Whether assertions without a frequency count as well.</summary>
    [DefaultValue(false)]
    public bool IncludeUnknown { get; init; }

    internal FrequencyFilter Read() => new()
    {
        Bands = [.. Band ?? []],
        AtLeast = AtLeast,
        AtMost = AtMost,
        MinTotal = MinTotal,
        IncludeUnknown = IncludeUnknown,
    };
}
