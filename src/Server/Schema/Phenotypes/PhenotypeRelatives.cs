using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields <c>parents</c>, <c>children</c>, <c>ancestors</c> and <c>descendants</c> of a phenotype.</summary>
[ExtendObjectType<Phenotype>]
public sealed class PhenotypeRelatives
{
    /// <summary>Direct parents in the hierarchy: more general terms.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public Task<Connection<HierarchyConnectionEdge<Phenotype>, Phenotype>?> GetParentsAsync([Parent] Phenotype phenotype, ListReader list) =>
        PageAsync(HierarchyDirection.Parents, phenotype, list);

    /// <summary>Direct children in the hierarchy: more specific terms.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public Task<Connection<HierarchyConnectionEdge<Phenotype>, Phenotype>?> GetChildrenAsync([Parent] Phenotype phenotype, ListReader list) =>
        PageAsync(HierarchyDirection.Children, phenotype, list);

    /// <summary>All ancestors in the hierarchy, without the phenotype itself.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public Task<Connection<HierarchyConnectionEdge<Phenotype>, Phenotype>?> GetAncestorsAsync([Parent] Phenotype phenotype, ListReader list) =>
        PageAsync(HierarchyDirection.Ancestors, phenotype, list);

    /// <summary>All descendants in the hierarchy, without the phenotype itself.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public Task<Connection<HierarchyConnectionEdge<Phenotype>, Phenotype>?> GetDescendantsAsync([Parent] Phenotype phenotype, ListReader list) =>
        PageAsync(HierarchyDirection.Descendants, phenotype, list);

    private static async Task<Connection<HierarchyConnectionEdge<Phenotype>, Phenotype>?> PageAsync(
        HierarchyDirection direction, Phenotype phenotype, ListReader list)
    {
        var page = await list.LoadAsync(phenotype, new HierarchyQuery { Direction = direction, Page = list.Page });
        return new(page, page.Map(item => new HierarchyConnectionEdge<Phenotype>(item)));
    }
}
