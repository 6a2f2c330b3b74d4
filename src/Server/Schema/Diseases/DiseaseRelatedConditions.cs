using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Disease.relatedConditions</c>.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseaseRelatedConditions
{
    /// <summary>Other conditions that sources relate to the disease, in both directions: the assertions of an edge tell which is the subject.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="kinds">Only these ways of being related.</param>
    /// <param name="where">Which assertions count; edges group those that do.</param>
    /// <param name="orderBy">The order of the edges.</param>
    /// <param name="first">How many edges at most, from 1 to 1000.</param>
    /// <param name="after">The cursor to go on from.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Finds what identifiers mean.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<DiseaseRelatedConditionsConnection?> GetRelatedConditionsAsync(
        [Parent] Disease disease,
        IReadOnlyList<RelatedConditionKind>? kinds,
        ConditionAssertionFilterInput? where,
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
            Field = RelatedField.DiseaseConditions,
            Where = await where.ReadOrNoneAsync(ids) with { ConditionKinds = [.. kinds ?? []] },
            OrderBy = orderBy,
            Page = page.Request,
        };
        return new DiseaseRelatedConditionsConnection(await related.LoadPageAsync(disease, query, page, cancellationToken));
    }
}
