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
    /// <param name="list">Reads the list.</param>
    [RelatedList]
    public async Task<RelatedConnection<PhenotypeDiseasesEdge, Disease>?> GetDiseasesAsync(
        [Parent] Phenotype phenotype,
        PhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [DefaultValue(false)] bool direct,
        [ID] string? under,
        ListReader list)
    {
        var ids = list.IdsOf(phenotype);
        var query = new RelatedQuery
        {
            Field = RelatedField.PhenotypeDiseases,
            Where = await where.ReadOrNoneAsync(ids),
            Presence = presence,
            Direct = direct,
            Under = await ids.IdAsync("under", under, EntityCategory.Disease),
            OrderBy = list.OrderBy,
            Page = list.Page,
        };
        var page = await list.LoadAsync(phenotype, query);
        return new(page, page.Map(item => new PhenotypeDiseasesEdge(item)));
    }
}
