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
    /// <param name="list">Reads the list.</param>
    [RelatedList]
    public async Task<RelatedConnection<RelatedConnectionEdge<Disease, Disease>, Disease>?> GetRelatedConditionsAsync(
        [Parent] Disease disease,
        IReadOnlyList<RelatedConditionKind>? kinds,
        ConditionAssertionFilterInput? where,
        ListReader list)
    {
        var query = new RelatedQuery
        {
            Field = RelatedField.DiseaseConditions,
            Where = await where.ReadOrNoneAsync(list.IdsOf(disease)) with { ConditionKinds = [.. kinds ?? []] },
            OrderBy = list.OrderBy,
            Page = list.Page,
        };
        var page = await list.LoadAsync(disease, query);
        return new(page, page.Map(item => new RelatedConnectionEdge<Disease, Disease>(item)));
    }
}
