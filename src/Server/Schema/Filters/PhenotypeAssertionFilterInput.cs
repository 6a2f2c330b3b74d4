using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Which assertions on a disease and a phenotype count. Every condition that is given must hold.</summary>
public class PhenotypeAssertionFilterInput : AssertionFilterInput
{
    /// <summary>The frequency is as asked.</summary>
    public FrequencyFilterInput? Frequency { get; init; }

    /// <summary>The age of onset of the phenotype is this term or below it (HP).</summary>
    [ID]
    public string? Onset { get; init; }

    /// <summary>The assertion is limited to this sex.</summary>
    public Sex? Sex { get; init; }

    /// <summary>One of the clinical modifiers is this term or below it (HP).</summary>
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
