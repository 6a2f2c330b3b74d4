using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Disease.phenotypes</c>.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseasePhenotypes
{
    /// <summary>
    /// The phenotypic abnormalities of the disease (HP) or, with `presence`, those stated to be absent. Each phenotype has one
    /// edge with all assertions on it.
    /// </summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="presence">Phenotypes that are present (including conflicts, which are marked), excluded, or both.</param>
    /// <param name="includeSubtypes">Whether assertions on subtypes of the disease count as well; each edge lists those subtypes.</param>
    /// <param name="under">Only phenotypes at or below this one (HP).</param>
    /// <param name="orderBy">The order of the edges.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<DiseasePhenotypesConnection?> GetPhenotypesAsync(
        [Parent] Disease disease,
        PhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [DefaultValue(false)] bool includeSubtypes,
        [ID] string? under,
        [DefaultValue(RelatedOrder.Name)] RelatedOrder orderBy,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RelatedLoader related,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var ids = new IdentifierReader(identifiers, page.ReleaseOr(disease.Release), cancellationToken);
        var query = new RelatedQuery
        {
            Field = RelatedField.DiseasePhenotypes,
            Where = await where.ReadOrNoneAsync(ids),
            Presence = presence,
            IncludeSubtypes = includeSubtypes,
            Under = await ids.IdAsync("under", under, EntityCategory.Phenotype),
            OrderBy = orderBy,
            Page = page.Request,
        };
        return new DiseasePhenotypesConnection(await related.LoadPageAsync(disease, query, page, cancellationToken));
    }
}
