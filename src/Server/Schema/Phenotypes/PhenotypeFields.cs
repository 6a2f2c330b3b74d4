using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields of a phenotype other than lists of related entities.</summary>
[ExtendObjectType<Phenotype>]
public sealed class PhenotypeFields
{
    /// <summary>The body systems that it belongs to: the children of HP:0000118 that are this term or its ancestors, by name; empty for terms outside that branch.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="summaries">Loads summaries.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public async Task<IReadOnlyList<Phenotype>> GetBodySystemsAsync(
        [Parent] Phenotype phenotype, PhenotypeSummaryLoader summaries, CancellationToken cancellationToken)
    {
        var summary = await summaries.LoadAsync(EntityKey.Of(phenotype), cancellationToken);
        return [.. (summary?.BodySystems ?? []).Cast<Phenotype>()];
    }

    /// <summary>
    /// How specific the phenotype is among the diseases of this release: the natural logarithm of N/n, where n of N diseases
    /// with any phenotype have this one or a descendant (Resnik 1995); null if no disease has it.
    /// </summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="summaries">Loads summaries.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<double?> GetInformationContentAsync(
        [Parent] Phenotype phenotype, PhenotypeSummaryLoader summaries, CancellationToken cancellationToken) =>
        (await summaries.LoadAsync(EntityKey.Of(phenotype), cancellationToken))?.InformationContent;
}
