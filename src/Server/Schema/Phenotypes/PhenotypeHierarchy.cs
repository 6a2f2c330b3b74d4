using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields <c>parents</c>, <c>children</c>, <c>ancestors</c> and <c>descendants</c> of a phenotype.</summary>
[ExtendObjectType<Phenotype>]
public sealed class PhenotypeHierarchy
{
    /// <summary>Direct parents in the hierarchy: more general terms.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="relatives">Loads pages.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public Task<PhenotypeHierarchyConnection?> GetParentsAsync(
        [Parent] Phenotype phenotype,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        HierarchyLoader relatives,
        CancellationToken cancellationToken) =>
        PageAsync(HierarchyDirection.Parents, phenotype, first, after, relatives, cancellationToken);

    /// <summary>Direct children in the hierarchy: more specific terms.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="relatives">Loads pages.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public Task<PhenotypeHierarchyConnection?> GetChildrenAsync(
        [Parent] Phenotype phenotype,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        HierarchyLoader relatives,
        CancellationToken cancellationToken) =>
        PageAsync(HierarchyDirection.Children, phenotype, first, after, relatives, cancellationToken);

    /// <summary>All ancestors in the hierarchy, without the phenotype itself.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="relatives">Loads pages.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public Task<PhenotypeHierarchyConnection?> GetAncestorsAsync(
        [Parent] Phenotype phenotype,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        HierarchyLoader relatives,
        CancellationToken cancellationToken) =>
        PageAsync(HierarchyDirection.Ancestors, phenotype, first, after, relatives, cancellationToken);

    /// <summary>All descendants in the hierarchy, without the phenotype itself.</summary>
    /// <param name="phenotype">The phenotype.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="relatives">Loads pages.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public Task<PhenotypeHierarchyConnection?> GetDescendantsAsync(
        [Parent] Phenotype phenotype,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        HierarchyLoader relatives,
        CancellationToken cancellationToken) =>
        PageAsync(HierarchyDirection.Descendants, phenotype, first, after, relatives, cancellationToken);

    private static async Task<PhenotypeHierarchyConnection?> PageAsync(
        HierarchyDirection direction,
        Phenotype phenotype,
        int first,
        string? after,
        HierarchyLoader relatives,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var query = new HierarchyQuery { Direction = direction, Page = page.Request };
        return new PhenotypeHierarchyConnection(await relatives.LoadPageAsync(phenotype, query, page, cancellationToken));
    }
}
