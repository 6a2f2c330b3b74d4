using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// Which assertions count for a gene and a phenotype: assertions on the gene and a disease, and on that disease and the phenotype.
/// All given conditions must hold.
/// </summary>
public sealed class GenePhenotypeAssertionFilterInput : PhenotypeAssertionFilterInput
{
    /// <summary>The kind of association of gene and disease is one of these.</summary>
    public IReadOnlyList<GeneAssociation>? Association { get; init; }

    /// <summary>Only causal (true) or only other (false) associations of gene and disease; causal ones if no condition on the association is given.</summary>
    public bool? Causal { get; init; }

    /// <summary>The origin of the variants is this one.</summary>
    public VariantOrigin? Origin { get; init; }

    /// <inheritdoc/>
    internal override async ValueTask<AssertionFilter> ReadAsync(IdentifierReader identifiers) => await base.ReadAsync(identifiers) with
    {
        GeneAssociations = [.. Association ?? []],
        Causal = Causal,
        Origin = Origin,
    };
}
