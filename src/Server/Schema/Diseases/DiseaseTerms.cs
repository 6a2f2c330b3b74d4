using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields <c>Disease.inheritance</c>, <c>Disease.onset</c> and <c>Disease.course</c>.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseaseTerms
{
    /// <summary>The modes of inheritance of the disease: HPO terms below HP:0000005; there can be several.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="presence">Terms that are stated to apply (including conflicts, which are marked), not to apply, or both.</param>
    /// <param name="includeSubtypes">Whether assertions on subtypes of the disease count as well; each edge lists those subtypes.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public Task<RelatedConnection<DiseasePhenotypesEdge, Phenotype>?> GetInheritanceAsync(
        [Parent] Disease disease,
        PhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [DefaultValue(false)] bool includeSubtypes,
        ListReader list) =>
        PageAsync(RelatedField.DiseaseInheritance, disease, where, presence, includeSubtypes, list);

    /// <summary>The onset of the disease: HPO terms below HP:0003674.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="presence">Terms that are stated to apply (including conflicts, which are marked), not to apply, or both.</param>
    /// <param name="includeSubtypes">Whether assertions on subtypes of the disease count as well; each edge lists those subtypes.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public Task<RelatedConnection<DiseasePhenotypesEdge, Phenotype>?> GetOnsetAsync(
        [Parent] Disease disease,
        PhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [DefaultValue(false)] bool includeSubtypes,
        ListReader list) =>
        PageAsync(RelatedField.DiseaseOnset, disease, where, presence, includeSubtypes, list);

    /// <summary>The clinical course of the disease: other HPO terms on course, modifiers and past medical history (below HP:0031797, HP:0012823 and HP:0032443).</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="where">Which assertions count. Each edge groups the assertions that pass.</param>
    /// <param name="presence">Terms that are stated to apply (including conflicts, which are marked), not to apply, or both.</param>
    /// <param name="includeSubtypes">Whether assertions on subtypes of the disease count as well; each edge lists those subtypes.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public Task<RelatedConnection<DiseasePhenotypesEdge, Phenotype>?> GetCourseAsync(
        [Parent] Disease disease,
        PhenotypeAssertionFilterInput? where,
        [DefaultValue(PresenceFilter.Present)] PresenceFilter presence,
        [DefaultValue(false)] bool includeSubtypes,
        ListReader list) =>
        PageAsync(RelatedField.DiseaseCourse, disease, where, presence, includeSubtypes, list);

    private static async Task<RelatedConnection<DiseasePhenotypesEdge, Phenotype>?> PageAsync(
        RelatedField field,
        Disease disease,
        PhenotypeAssertionFilterInput? where,
        PresenceFilter presence,
        bool includeSubtypes,
        ListReader list)
    {
        var query = new RelatedQuery
        {
            Field = field,
            Where = await where.ReadOrNoneAsync(list.IdsOf(disease)),
            Presence = presence,
            IncludeSubtypes = includeSubtypes,
            Page = list.Page,
        };
        var page = await list.LoadAsync(disease, query);
        return new(page, page.Map(item => new DiseasePhenotypesEdge(item)));
    }
}
