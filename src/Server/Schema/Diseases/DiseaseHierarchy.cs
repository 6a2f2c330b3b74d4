using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields <c>parents</c>, <c>children</c>, <c>ancestors</c> and <c>descendants</c> of a disease.</summary>
[ExtendObjectType<Disease>]
public sealed class DiseaseHierarchy
{
    /// <summary>Direct parents in the hierarchy: more general diseases.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="hierarchy">Which hierarchy.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="relatives">Loads pages.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public Task<DiseaseHierarchyConnection?> GetParentsAsync(
        [Parent] Disease disease,
        [DefaultValue(Hierarchy.Mondo)] Hierarchy hierarchy,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        HierarchyLoader relatives,
        CancellationToken cancellationToken) =>
        PageAsync(HierarchyDirection.Parents, disease, hierarchy, first, after, relatives, cancellationToken);

    /// <summary>Direct children in the hierarchy: more specific diseases.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="hierarchy">Which hierarchy.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="relatives">Loads pages.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public Task<DiseaseHierarchyConnection?> GetChildrenAsync(
        [Parent] Disease disease,
        [DefaultValue(Hierarchy.Mondo)] Hierarchy hierarchy,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        HierarchyLoader relatives,
        CancellationToken cancellationToken) =>
        PageAsync(HierarchyDirection.Children, disease, hierarchy, first, after, relatives, cancellationToken);

    /// <summary>All ancestors in the hierarchy, without the disease itself.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="hierarchy">Which hierarchy.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="relatives">Loads pages.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public Task<DiseaseHierarchyConnection?> GetAncestorsAsync(
        [Parent] Disease disease,
        [DefaultValue(Hierarchy.Mondo)] Hierarchy hierarchy,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        HierarchyLoader relatives,
        CancellationToken cancellationToken) =>
        PageAsync(HierarchyDirection.Ancestors, disease, hierarchy, first, after, relatives, cancellationToken);

    /// <summary>All descendants in the hierarchy, without the disease itself.</summary>
    /// <param name="disease">The disease.</param>
    /// <param name="hierarchy">Which hierarchy.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="relatives">Loads pages.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public Task<DiseaseHierarchyConnection?> GetDescendantsAsync(
        [Parent] Disease disease,
        [DefaultValue(Hierarchy.Mondo)] Hierarchy hierarchy,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        HierarchyLoader relatives,
        CancellationToken cancellationToken) =>
        PageAsync(HierarchyDirection.Descendants, disease, hierarchy, first, after, relatives, cancellationToken);

    private static async Task<DiseaseHierarchyConnection?> PageAsync(
        HierarchyDirection direction,
        Disease disease,
        Hierarchy hierarchy,
        int first,
        string? after,
        HierarchyLoader relatives,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var query = new HierarchyQuery { Direction = direction, Hierarchy = hierarchy, Page = page.Request };
        return new DiseaseHierarchyConnection(await relatives.LoadPageAsync(disease, query, page, cancellationToken));
    }
}
