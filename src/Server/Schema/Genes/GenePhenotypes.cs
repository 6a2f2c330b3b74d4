using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Gene.phenotypes</c>.</summary>
[ExtendObjectType<Gene>]
public sealed class GenePhenotypes
{
    /// <summary>The phenotypes (HP) of the diseases that the gene causes or, if the filter says so, is associated with in another way.</summary>
    /// <param name="gene">The gene.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="presence">Phenotypes that are present (including conflicts, which are marked), excluded, or both.</param>
    /// <param name="under">Only phenotypes at or below this one (HP).</param>
    /// <param name="list">Reads the list.</param>
    [RelatedList]
    public async Task<RelatedConnection<GenePhenotypesEdge, Phenotype>?> GetPhenotypesAsync(
        [Parent] Gene gene,
        GenePhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [ID] string? under,
        ListReader list)
    {
        var ids = list.IdsOf(gene);
        var query = new RelatedQuery
        {
            Field = RelatedField.GenePhenotypes,
            Where = await where.ReadOrNoneAsync(ids),
            Presence = presence,
            Under = await ids.IdAsync("under", under, EntityCategory.Phenotype),
            OrderBy = list.OrderBy,
            Page = list.Page,
        };
        var page = await list.LoadAsync(gene, query);
        return new(page, page.Map(item => new GenePhenotypesEdge(item)));
    }
}
