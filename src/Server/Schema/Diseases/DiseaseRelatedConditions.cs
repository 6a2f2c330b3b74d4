using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Disease.relatedConditions</c>.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseaseRelatedConditions
{
    /// <summary>Other conditions that sources relate to the disease, in both directions. The assertions of an edge state which one is the subject.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="kinds">Only these kinds of relation.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="orderBy">The order of the edges.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="related">Loads pages.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
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
