using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields of <c>Query</c> that list the entities of a category.</summary>
[ExtendObjectType<GraphQuery>]
public sealed class QueryEntityListFields
{
    /// <summary>The diseases of this release that meet the conditions.</summary>
    /// <param name="where">The conditions; by default all diseases of humans that are not withdrawn are listed.</param>
    /// <param name="orderBy">The order.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public async Task<Connection<Edge<Disease>, Disease>?> GetDiseasesAsync(
        DiseaseFilterInput? where, [DefaultValue(DiseaseOrder.Name)] DiseaseOrder orderBy, ListReader list)
    {
        var graph = await list.GraphAsync();
        var query = await (where ?? new DiseaseFilterInput()).ReadAsync(list.IdsIn(graph.Release.Hash), orderBy.ToPort(), list.Page);
        return await PageAsync<Disease>(graph, query, list);
    }

    /// <summary>The genes of this release that meet the conditions.</summary>
    /// <param name="where">The conditions; by default all genes that are not withdrawn are listed.</param>
    /// <param name="orderBy">The order.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public async Task<Connection<Edge<Gene>, Gene>?> GetGenesAsync(
        GeneFilterInput? where, [DefaultValue(TermOrder.Name)] TermOrder orderBy, ListReader list)
    {
        var graph = await list.GraphAsync();
        var query = await (where ?? new GeneFilterInput()).ReadAsync(list.IdsIn(graph.Release.Hash), orderBy.ToPort(), list.Page);
        return await PageAsync<Gene>(graph, query, list);
    }

    /// <summary>The phenotypes of this release that meet the conditions.</summary>
    /// <param name="where">The conditions; by default all HPO terms that are not obsolete are listed.</param>
    /// <param name="orderBy">The order.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public async Task<Connection<Edge<Phenotype>, Phenotype>?> GetPhenotypesAsync(
        PhenotypeFilterInput? where, [DefaultValue(TermOrder.Name)] TermOrder orderBy, ListReader list)
    {
        var graph = await list.GraphAsync();
        var query = await (where ?? new PhenotypeFilterInput()).ReadAsync(list.IdsIn(graph.Release.Hash), orderBy.ToPort(), list.Page);
        return await PageAsync<Phenotype>(graph, query, list);
    }

    private static async Task<Connection<Edge<TNode>, TNode>> PageAsync<TNode>(IKnowledgeGraph graph, EntityQuery query, ListReader list)
        where TNode : Entity
    {
        var identity = new ListIdentity(query.Category.ToString(), "", ListIdentity.HashOf(query with { Page = new PageRequest(1) }));
        var page = await list.ReadAsync(identity, graph, token => graph.ListAsync(query, token), (edge, _) => edge.Key);
        return new(page, page.Map(item => new Edge<TNode>(item, (TNode)item.Value.Node)));
    }
}
