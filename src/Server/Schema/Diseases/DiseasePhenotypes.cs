using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Disease.phenotypes</c>.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseasePhenotypes
{
    /// <summary>
    /// The abnormalities that are seen in the disease (HP), or, with `presence`, those that are stated not to be seen.
    /// One edge for each phenotype, with all assertions on it.
    /// </summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count; edges group those that do.</param>
    /// <param name="presence">Phenotypes that are seen (conflicts included and marked), excluded, or either.</param>
    /// <param name="includeSubtypes">Whether what is said of the disease's subtypes counts as well; each edge names them.</param>
    /// <param name="under">Only phenotypes at or below this one (HP).</param>
    /// <param name="orderBy">The order of the edges.</param>
    /// <param name="first">How many edges at most, from 1 to 1000.</param>
    /// <param name="after">The cursor to go on from.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Finds what identifiers mean.</param>
    /// <param name="cancellationToken">Ends the request.</param>
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
