using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Gene.phenotypes</c>.</summary>
[ExtendObjectType<Gene>]
public sealed class GenePhenotypes
{
    /// <summary>The phenotypes (HP) of the diseases that the gene causes or, if the filter says so, is associated with in another way.</summary>
    /// <param name="gene">The gene.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="presence">Phenotypes that are present (including conflicts, which are marked), excluded, or both.</param>
    /// <param name="under">Only phenotypes at or below this one (HP).</param>
    /// <param name="orderBy">The order of the edges.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
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
