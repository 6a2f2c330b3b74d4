using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields of <c>Query</c> that list the entities of a category.</summary>
[ExtendObjectType<GraphQuery>]
public sealed class QueryEntityListFields
{
    /// <summary>The diseases of this release that meet some conditions.</summary>
    /// <param name="where">The conditions; without any, all diseases of humans that are not withdrawn.</param>
    /// <param name="orderBy">The order.</param>
    /// <param name="first">How many edges at most, from 1 to 1000.</param>
    /// <param name="after">The cursor to go on from.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Finds what identifiers mean.</param>
    /// <param name="cancellationToken">Ends the request.</param>
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

    /// <summary>The genes of this release that meet some conditions.</summary>
    /// <param name="where">The conditions; without any, all genes that are not withdrawn.</param>
    /// <param name="orderBy">The order.</param>
    /// <param name="first">How many edges at most, from 1 to 1000.</param>
    /// <param name="after">The cursor to go on from.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Finds what identifiers mean.</param>
    /// <param name="cancellationToken">Ends the request.</param>
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

    /// <summary>The phenotypes of this release that meet some conditions.</summary>
    /// <param name="where">The conditions; without any, all terms of HPO that are not obsolete.</param>
    /// <param name="orderBy">The order.</param>
    /// <param name="first">How many edges at most, from 1 to 1000.</param>
    /// <param name="after">The cursor to go on from.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Finds what identifiers mean.</param>
    /// <param name="cancellationToken">Ends the request.</param>
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
