using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The field <c>Phenotype.genes</c>.</summary>
[ExtendObjectType<Phenotype>]
public sealed class PhenotypeGenes
{
    /// <summary>The genes that cause the diseases with the phenotype or a descendant of it or, if the filter says so, are associated with them in another way.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="presence">Phenotypes that are present (including conflicts, which are marked), excluded, or both.</param>
    /// <param name="direct">Whether only assertions on this term itself count. Otherwise present assertions on descendants and excluded ones on ancestors count as well.</param>
    /// <param name="list">Reads the list.</param>
    [RelatedList]
    public async Task<RelatedConnection<PhenotypeGenesEdge, Gene>?> GetGenesAsync(
        [Parent] Phenotype phenotype,
        GenePhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [DefaultValue(false)] bool direct,
        ListReader list)
    {
        var query = new RelatedQuery
        {
            Field = RelatedField.PhenotypeGenes,
            Where = await where.ReadOrNoneAsync(list.IdsOf(phenotype)),
            Presence = presence,
            Direct = direct,
            OrderBy = list.OrderBy,
            Page = list.Page,
        };
        var page = await list.LoadAsync(phenotype, query);
        return new(page, page.Map(item => new PhenotypeGenesEdge(item)));
    }
}
