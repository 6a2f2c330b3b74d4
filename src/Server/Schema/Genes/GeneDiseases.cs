using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Gene.diseases</c>.</summary>
[ExtendObjectType<Gene>]
public sealed class GeneDiseases
{
    /// <summary>The diseases that the gene causes or is associated with (MONDO, else the id of their source).</summary>
    /// <param name="gene">The gene.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="under">Only diseases at or below this one (MONDO).</param>
    /// <param name="list">Reads the list.</param>
    [RelatedList]
    public async Task<RelatedConnection<RelatedConnectionEdge<Gene, Disease>, Disease>?> GetDiseasesAsync(
        [Parent] Gene gene,
        GeneAssertionFilterInput? where,
        [ID] string? under,
        ListReader list)
    {
        var ids = list.IdsOf(gene);
        var query = new RelatedQuery
        {
            Field = RelatedField.GeneDiseases,
            Where = await where.ReadOrNoneAsync(ids),
            Under = await ids.IdAsync("under", under, EntityCategory.Disease),
            OrderBy = list.OrderBy,
            Page = list.Page,
        };
        var page = await list.LoadAsync(gene, query);
        return new(page, page.Map(item => new RelatedConnectionEdge<Gene, Disease>(item)));
    }
}
