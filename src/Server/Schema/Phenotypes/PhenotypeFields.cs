using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields of a phenotype that are no lists of related entities.</summary>
[ExtendObjectType<Phenotype>]
public sealed class PhenotypeFields
{
    /// <summary>The body systems it belongs to: the terms right below HP:0000118 at or above it, by name; empty for terms outside that branch.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="summaries">Loads summaries.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public async Task<IReadOnlyList<Phenotype>> GetBodySystemsAsync(
        [Parent] Phenotype phenotype, PhenotypeSummaryLoader summaries, CancellationToken cancellationToken)
    {
        var summary = await summaries.LoadAsync(EntityKey.Of(phenotype), cancellationToken);
        return [.. (summary?.BodySystems ?? []).Cast<Phenotype>()];
    }

    /// <summary>
    /// How specific the phenotype is among the diseases of this release: the natural logarithm of N/n, where n of N diseases
    /// with any phenotype have this one or one below it (Resnik 1995); null where no disease has it.
    /// </summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="summaries">Loads summaries.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    public async Task<double?> GetInformationContentAsync(
        [Parent] Phenotype phenotype, PhenotypeSummaryLoader summaries, CancellationToken cancellationToken) =>
        (await summaries.LoadAsync(EntityKey.Of(phenotype), cancellationToken))?.InformationContent;
}
