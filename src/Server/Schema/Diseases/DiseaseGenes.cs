using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Disease.genes</c>.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseaseGenes
{
    /// <summary>The genes that cause the disease or are associated with it (HGNC, else NCBIGene or ENSEMBL).</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="includeSubtypes">Whether assertions on subtypes of the disease count as well; each edge lists those subtypes.</param>
    /// <param name="list">Reads the list.</param>
    [RelatedList]
    public async Task<RelatedConnection<DiseaseGenesEdge, Gene>?> GetGenesAsync(
        [Parent] Disease disease,
        GeneAssertionFilterInput? where,
        [DefaultValue(false)] bool includeSubtypes,
        ListReader list)
    {
        var query = new RelatedQuery
        {
            Field = RelatedField.DiseaseGenes,
            Where = await where.ReadOrNoneAsync(list.IdsOf(disease)),
            IncludeSubtypes = includeSubtypes,
            OrderBy = list.OrderBy,
            Page = list.Page,
        };
        var page = await list.LoadAsync(disease, query);
        return new(page, page.Map(item => new DiseaseGenesEdge(item)));
    }
}
