using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Which assertions on a disease and a gene count. Every condition that is given must hold.</summary>
public sealed class GeneAssertionFilterInput : AssertionFilterInputBase
{
    /// <summary>The gene has to do with the disease in one of these ways.</summary>
    public IReadOnlyList<GeneAssociation>? Association { get; init; }

    /// <summary>Only causal (true) or only other (false) associations.</summary>
    public bool? Causal { get; init; }

    /// <summary>The variants arise there.</summary>
    public VariantOrigin? Origin { get; init; }

    /// <inheritdoc/>
    internal override async ValueTask<AssertionFilter> ReadAsync(IdentifierReader identifiers) => await ReadCommonAsync(identifiers) with
    {
        GeneAssociations = [.. Association ?? []],
        Causal = Causal,
        Origin = Origin,
    };
}
