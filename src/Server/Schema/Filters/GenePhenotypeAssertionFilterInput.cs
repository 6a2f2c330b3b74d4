using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// Which assertions count between a gene and a phenotype, that is on the gene and a disease and on this disease and the phenotype.
/// Every condition that is given must hold.
/// </summary>
public sealed class GenePhenotypeAssertionFilterInput : PhenotypeAssertionFilterInput
{
    /// <summary>The gene has to do with the disease in one of these ways.</summary>
    public IReadOnlyList<GeneAssociation>? Association { get; init; }

    /// <summary>Only causal (true) or only other (false) associations of gene and disease; causal ones where nothing is said of the association.</summary>
    public bool? Causal { get; init; }

    /// <summary>The variants arise there.</summary>
    public VariantOrigin? Origin { get; init; }

    /// <inheritdoc/>
    internal override async ValueTask<AssertionFilter> ReadAsync(IdentifierReader identifiers) => await base.ReadAsync(identifiers) with
    {
        GeneAssociations = [.. Association ?? []],
        Causal = Causal,
        Origin = Origin,
    };
}
