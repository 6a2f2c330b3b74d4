using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>Which assertions on a disease and a gene count. All given conditions must hold.</summary>
public sealed class GeneAssertionFilterInput : AssertionFilterInputBase
{
    /// <summary>The kind of association of gene and disease is one of these.</summary>
    public IReadOnlyList<GeneAssociation>? Association { get; init; }

    /// <summary>Only causal (true) or only other (false) associations.</summary>
    public bool? Causal { get; init; }

    /// <summary>The origin of the variants is this one.</summary>
    public VariantOrigin? Origin { get; init; }

    /// <inheritdoc/>
    internal override async ValueTask<AssertionFilter> ReadAsync(IdentifierReader identifiers) => await ReadCommonAsync(identifiers) with
    {
        GeneAssociations = [.. Association ?? []],
        Causal = Causal,
        Origin = Origin,
    };
}
