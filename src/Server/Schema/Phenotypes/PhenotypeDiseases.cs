using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Phenotype.diseases</c>.</summary>
[ExtendObjectType<Phenotype>]
public sealed class PhenotypeDiseases
{
    /// <summary>The diseases in which the phenotype or one below it is seen, or, with `presence`, it or one above it is stated not to be seen.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="where">Which assertions count; edges group those that do.</param>
    /// <param name="presence">Phenotypes that are seen (conflicts included and marked), excluded, or either.</param>
    /// <param name="direct">Only assertions on this very term; otherwise present assertions on a descendant and excluded ones on an ancestor count as well.</param>
    /// <param name="under">Only diseases at or below this one (MONDO).</param>
    /// <param name="orderBy">The order of the edges.</param>
    /// <param name="first">How many edges at most, from 1 to 1000.</param>
    /// <param name="after">The cursor to go on from.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Finds what identifiers mean.</param>
    /// <param name="cancellationToken">Ends the request.</param>
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
