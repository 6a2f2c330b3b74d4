using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Which assertions on a disease and a phenotype count. All given conditions must hold.</summary>
public class PhenotypeAssertionFilterInput : AssertionFilterInputBase
{
    /// <summary>
    /// The frequency that the assertion itself states meets this filter. The condition applies to single assertions. An edge groups the assertions that
    /// meet it, so the frequency of the edge, computed from all of them, may differ.
    /// </summary>
    public FrequencyFilterInput? Frequency { get; init; }

    /// <summary>The age of onset of the phenotype is this term or a descendant (HP).</summary>
    [ID]
    public string? Onset { get; init; }

    /// <summary>The assertion is limited to this sex.</summary>
    public Sex? Sex { get; init; }

    /// <summary>One of the clinical modifiers is this term or a descendant (HP).</summary>
    [ID]
    public string? Modifier { get; init; }

    /// <inheritdoc/>
    internal override async ValueTask<AssertionFilter> ReadAsync(IdentifierReader identifiers) => await ReadCommonAsync(identifiers) with
    {
        Frequency = Frequency?.Read(),
        Onset = await identifiers.IdAsync("where.onset", Onset, EntityCategory.Phenotype),
        Sex = Sex,
        Modifier = await identifiers.IdAsync("where.modifier", Modifier, EntityCategory.Phenotype),
    };
}
