using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields <c>parents</c>, <c>children</c>, <c>ancestors</c> and <c>descendants</c> of a disease.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseaseRelatives
{
    /// <summary>Direct parents in the hierarchy: more general diseases.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="hierarchy">Which hierarchy.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public Task<Connection<HierarchyConnectionEdge<Disease>, Disease>?> GetParentsAsync(
        [Parent] Disease disease, [DefaultValue(DiseaseHierarchy.Mondo)] DiseaseHierarchy hierarchy, ListReader list) =>
        PageAsync(HierarchyDirection.Parents, disease, hierarchy, list);

    /// <summary>Direct children in the hierarchy: more specific diseases.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="hierarchy">Which hierarchy.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public Task<Connection<HierarchyConnectionEdge<Disease>, Disease>?> GetChildrenAsync(
        [Parent] Disease disease, [DefaultValue(DiseaseHierarchy.Mondo)] DiseaseHierarchy hierarchy, ListReader list) =>
        PageAsync(HierarchyDirection.Children, disease, hierarchy, list);

    /// <summary>All ancestors in the hierarchy, without the disease itself.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="hierarchy">Which hierarchy.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public Task<Connection<HierarchyConnectionEdge<Disease>, Disease>?> GetAncestorsAsync(
        [Parent] Disease disease, [DefaultValue(DiseaseHierarchy.Mondo)] DiseaseHierarchy hierarchy, ListReader list) =>
        PageAsync(HierarchyDirection.Ancestors, disease, hierarchy, list);

    /// <summary>All descendants in the hierarchy, without the disease itself.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="hierarchy">Which hierarchy.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public Task<Connection<HierarchyConnectionEdge<Disease>, Disease>?> GetDescendantsAsync(
        [Parent] Disease disease, [DefaultValue(DiseaseHierarchy.Mondo)] DiseaseHierarchy hierarchy, ListReader list) =>
        PageAsync(HierarchyDirection.Descendants, disease, hierarchy, list);

    private static async Task<Connection<HierarchyConnectionEdge<Disease>, Disease>?> PageAsync(
        HierarchyDirection direction, Disease disease, DiseaseHierarchy hierarchy, ListReader list)
    {
        var query = new HierarchyQuery { Direction = direction, Hierarchy = hierarchy.ToPort(), Page = list.Page };
        var page = await list.LoadAsync(disease, query);
        return new(page, page.Map(item => new HierarchyConnectionEdge<Disease>(item)));
    }
}
