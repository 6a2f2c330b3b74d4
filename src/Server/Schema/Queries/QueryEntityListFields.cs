using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields of <c>Query</c> that list the entities of a category.</summary>
[ExtendObjectType<GraphQuery>]
public sealed class QueryEntityListFields
{
    /// <summary>The diseases of this release that meet the conditions.</summary>
    /// <param name="where">The conditions; by default all diseases of humans that are not withdrawn are listed.</param>
    /// <param name="orderBy">The order.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<DiseasesConnection?> GetDiseasesAsync(
        DiseaseFilterInput? where,
        [DefaultValue(DiseaseOrder.Name)] DiseaseOrder orderBy,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RequestReleases releases,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var graph = await releases.ForAsync(page, cancellationToken);
        var ids = new IdentifierReader(identifiers, graph.Release.Hash, cancellationToken);
        var query = await (where ?? new DiseaseFilterInput()).ReadAsync(ids, orderBy.ToPort(), page.Request);
        return new DiseasesConnection(await PageAsync(graph, query, page, cancellationToken));
    }

    /// <summary>The genes of this release that meet the conditions.</summary>
    /// <param name="where">The conditions; by default all genes that are not withdrawn are listed.</param>
    /// <param name="orderBy">The order.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<GenesConnection?> GetGenesAsync(
        GeneFilterInput? where,
        [DefaultValue(TermOrder.Name)] TermOrder orderBy,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RequestReleases releases,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var graph = await releases.ForAsync(page, cancellationToken);
        var ids = new IdentifierReader(identifiers, graph.Release.Hash, cancellationToken);
        var query = await (where ?? new GeneFilterInput()).ReadAsync(ids, orderBy.ToPort(), page.Request);
        return new GenesConnection(await PageAsync(graph, query, page, cancellationToken));
    }

    /// <summary>The phenotypes of this release that meet the conditions.</summary>
    /// <param name="where">The conditions; by default all HPO terms that are not obsolete are listed.</param>
    /// <param name="orderBy">The order.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<PhenotypesConnection?> GetPhenotypesAsync(
        PhenotypeFilterInput? where,
        [DefaultValue(TermOrder.Name)] TermOrder orderBy,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RequestReleases releases,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var graph = await releases.ForAsync(page, cancellationToken);
        var ids = new IdentifierReader(identifiers, graph.Release.Hash, cancellationToken);
        var query = await (where ?? new PhenotypeFilterInput()).ReadAsync(ids, orderBy.ToPort(), page.Request);
        return new PhenotypesConnection(await PageAsync(graph, query, page, cancellationToken));
    }

    private static async Task<ListPage<EntityEdge>> PageAsync(
        IKnowledgeGraph graph, EntityQuery query, PageArguments page, CancellationToken cancellationToken)
    {
        var list = new ListIdentity(query.Category.ToString(), "", ListIdentity.HashOf(query with { Page = new PageRequest(1) }));
        list.Check(page.After);
        var entities = await graph.ListAsync(query, cancellationToken);
        return new ListPage<EntityEdge>(entities, new ListCursors(graph.Release.Hash, list), (edge, _) => edge.Key);
    }
}
