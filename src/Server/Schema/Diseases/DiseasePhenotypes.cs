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
    /// <param name="list">Reads the list.</param>
    [RelatedList]
    public async Task<RelatedConnection<DiseasePhenotypesEdge, Phenotype>?> GetPhenotypesAsync(
        [Parent] Disease disease,
        PhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [DefaultValue(false)] bool includeSubtypes,
        [ID] string? under,
        ListReader list)
    {
        var ids = list.IdsOf(disease);
        var query = new RelatedQuery
        {
            Field = RelatedField.DiseasePhenotypes,
            Where = await where.ReadOrNoneAsync(ids),
            Presence = presence,
            IncludeSubtypes = includeSubtypes,
            Under = await ids.IdAsync("under", under, EntityCategory.Phenotype),
            OrderBy = list.OrderBy,
            Page = list.Page,
        };
        var page = await list.LoadAsync(disease, query);
        return new(page, page.Map(item => new DiseasePhenotypesEdge(item)));
    }
}
