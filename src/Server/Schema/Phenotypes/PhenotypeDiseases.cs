using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Phenotype.diseases</c>.</summary>
[ExtendObjectType<Phenotype>]
public sealed class PhenotypeDiseases
{
    /// <summary>The diseases with the phenotype or a descendant of it or, with `presence`, those for which it or an ancestor is stated to be absent.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="presence">Phenotypes that are present (including conflicts, which are marked), excluded, or both.</param>
    /// <param name="direct">Whether only assertions on this term itself count. Otherwise present assertions on descendants and excluded ones on ancestors count as well.</param>
    /// <param name="under">Only diseases at or below this one (MONDO).</param>
    /// <param name="orderBy">The order of the edges.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<PhenotypeDiseasesConnection?> GetDiseasesAsync(
        [Parent] Phenotype phenotype,
        PhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [DefaultValue(false)] bool direct,
        [ID] string? under,
        [DefaultValue(RelatedOrder.Name)] RelatedOrder orderBy,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RelatedLoader related,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var ids = new IdentifierReader(identifiers, page.ReleaseOr(phenotype.Release), cancellationToken);
        var query = new RelatedQuery
        {
            Field = RelatedField.PhenotypeDiseases,
            Where = await where.ReadOrNoneAsync(ids),
            Presence = presence,
            Direct = direct,
            Under = await ids.IdAsync("under", under, EntityCategory.Disease),
            OrderBy = orderBy,
            Page = page.Request,
        };
        return new PhenotypeDiseasesConnection(await related.LoadPageAsync(phenotype, query, page, cancellationToken));
    }
}
