using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields of <c>Query</c> that return one entity.</summary>
[ExtendObjectType<GraphQuery>]
public sealed class QueryEntityFields
{
    /// <summary>The disease, gene or phenotype with this identifier.</summary>
    /// <param name="id">A CURIE or IRI: canonical, alternative, obsolete, or of a merged entry of a source.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<Entity?> GetNodeAsync(
        [ID] string id, RequestReleases releases, IdentifierLoader identifiers, CancellationToken cancellationToken) =>
        await EntityAsync(id, category: null, releases, identifiers, cancellationToken);

    /// <summary>The disease with this identifier.</summary>
    /// <param name="id">MONDO, OMIM, ORPHA, GARD, DECIPHER or another identifier of the disease, as CURIE or IRI.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<Disease?> GetDiseaseAsync(
        [ID] string id, RequestReleases releases, IdentifierLoader identifiers, CancellationToken cancellationToken) =>
        (Disease)await EntityAsync(id, EntityCategory.Disease, releases, identifiers, cancellationToken);

    /// <summary>The phenotype with this identifier.</summary>
    /// <param name="id">HP, as CURIE or IRI.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<Phenotype?> GetPhenotypeAsync(
        [ID] string id, RequestReleases releases, IdentifierLoader identifiers, CancellationToken cancellationToken) =>
        (Phenotype)await EntityAsync(id, EntityCategory.Phenotype, releases, identifiers, cancellationToken);

    /// <summary>The gene with this identifier or symbol; exactly one of them is required.</summary>
    /// <param name="id">HGNC, NCBIGene, ENSEMBL or another identifier of the gene, as CURIE or IRI.</param>
    /// <param name="symbol">The approved symbol, an alias, a previous or a withdrawn symbol (HGNC), in this order of precedence; case-insensitive.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="symbols">Resolves symbols.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<Gene?> GetGeneAsync(
        [ID] string? id,
        string? symbol,
        RequestReleases releases,
        IdentifierLoader identifiers,
        SymbolLoader symbols,
        CancellationToken cancellationToken)
    {
        if (id is null == symbol is null)
        {
            throw QuestionErrors.IdOrSymbol();
        }

        if (id is not null)
        {
            return (Gene)await EntityAsync(id, EntityCategory.Gene, releases, identifiers, cancellationToken);
        }

        var graph = await releases.CurrentAsync(cancellationToken);
        return await symbols.LoadAsync(new SymbolKey(graph.Release.Hash, symbol!), cancellationToken) is [_, ..] matches
            ? (Gene)IdentifierRules.Best("symbol", symbol!, matches)
            : throw QuestionErrors.SymbolUnknown(symbol!);
    }

    private static async Task<Entity> EntityAsync(
        string id, EntityCategory? category, RequestReleases releases, IdentifierLoader identifiers, CancellationToken cancellationToken)
    {
        var graph = await releases.CurrentAsync(cancellationToken);
        return await new IdentifierReader(identifiers, graph.Release.Hash, cancellationToken).EntityAsync("id", id, category);
    }
}
