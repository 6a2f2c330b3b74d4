namespace KnowledgeGraph.Model;

/// <summary>Which assertions count. All conditions must hold; an empty list or null means no condition.</summary>
public sealed record AssertionFilter
{
    /// <summary>No conditions.</summary>
    public static AssertionFilter None { get; } = new();

    /// <summary>The primary source or an aggregator is one of these (<c>infores:</c>).</summary>
    public ValueList<Curie> Sources { get; init; } = [];

    /// <summary>The evidence code is one of these, as given by the source.</summary>
    public ValueList<string> Evidence { get; init; } = [];

    /// <summary>One of the publications is this one, as <see cref="Assertion.Publications"/> spells it.</summary>
    public string? Publication { get; init; }

    /// <summary>The frequency meets this filter.</summary>
    public FrequencyFilter? Frequency { get; init; }

    /// <summary>The onset of the phenotype is this term or a descendant.</summary>
    public Curie? Onset { get; init; }

    /// <summary>The assertion is limited to this sex.</summary>
    public Sex? Sex { get; init; }

    /// <summary>One of the modifiers is this term or a descendant.</summary>
    public Curie? Modifier { get; init; }

    /// <summary>The gene association is one of these.</summary>
    public ValueList<GeneAssociation> GeneAssociations { get; init; } = [];

    /// <summary>The origin of the variants is this one.</summary>
    public VariantOrigin? Origin { get; init; }

    /// <summary>The kind of related condition is one of these.</summary>
    public ValueList<RelatedConditionKind> ConditionKinds { get; init; } = [];

    /// <summary>Only causal (true, CAUSED_BY) or only other (false, ASSOCIATED_WITH) gene associations.</summary>
    public bool? Causal { get; init; }
}

/// <summary>Which frequencies count.</summary>
public sealed record FrequencyFilter
{
    /// <summary>The band is one of these; empty for any. <see cref="FrequencyBand.Unknown"/> matches assertions without a frequency.</summary>
    public ValueList<FrequencyBand> Bands { get; init; } = [];

    /// <summary>The value is at least this fraction of 1.</summary>
    public double? AtLeast { get; init; }

    /// <summary>The value is at most this fraction of 1.</summary>
    public double? AtMost { get; init; }

    /// <summary>Counts cover at least this many people; percentages and terms pass, because they state no number.</summary>
    public int? MinTotal { get; init; }

    /// <summary>Whether assertions without a frequency count as well.</summary>
    public bool IncludeUnknown { get; init; }
}
