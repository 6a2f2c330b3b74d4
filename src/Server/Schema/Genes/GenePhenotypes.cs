using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Gene.phenotypes</c>.</summary>
[ExtendObjectType<Gene>]
public sealed class GenePhenotypes
{
    /// <summary>The phenotypes of the diseases that the gene causes (HP), or, where the filter says so, is otherwise associated with.</summary>
    /// <param name="gene">The gene.</param>
    /// <param name="where">Which assertions count; edges group those that do.</param>
    /// <param name="presence">Phenotypes that are seen (conflicts included and marked), excluded, or either.</param>
    /// <param name="under">Only phenotypes at or below this one (HP).</param>
    /// <param name="orderBy">The order of the edges.</param>
    /// <param name="first">How many edges at most, from 1 to 1000.</param>
    /// <param name="after">The cursor to go on from.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Finds what identifiers mean.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<GenePhenotypesConnection?> GetPhenotypesAsync(
        [Parent] Gene gene,
        GenePhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [ID] string? under,
        [DefaultValue(RelatedOrder.Name)] RelatedOrder orderBy,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RelatedLoader related,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var ids = new IdentifierReader(identifiers, page.ReleaseOr(gene.Release), cancellationToken);
        var query = new RelatedQuery
        {
            Field = RelatedField.GenePhenotypes,
            Where = await where.ReadOrNoneAsync(ids),
            Presence = presence,
            Under = await ids.IdAsync("under", under, EntityCategory.Phenotype),
            OrderBy = orderBy,
            Page = page.Request,
        };
        return new GenePhenotypesConnection(await related.LoadPageAsync(gene, query, page, cancellationToken));
    }
}
