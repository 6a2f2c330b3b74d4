using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Gene.diseases</c>.</summary>
[ExtendObjectType<Gene>]
public sealed class GeneDiseases
{
    /// <summary>The diseases that the gene causes or is associated with (MONDO, else the id of their source).</summary>
    /// <param name="gene">The gene.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="under">Only diseases at or below this one (MONDO).</param>
    /// <param name="orderBy">The order of the edges.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<GeneDiseasesConnection?> GetDiseasesAsync(
        [Parent] Gene gene,
        GeneAssertionFilterInput? where,
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
            Field = RelatedField.GeneDiseases,
            Where = await where.ReadOrNoneAsync(ids),
            Under = await ids.IdAsync("under", under, EntityCategory.Disease),
            OrderBy = orderBy,
            Page = page.Request,
        };
        return new GeneDiseasesConnection(await related.LoadPageAsync(gene, query, page, cancellationToken));
    }
}
