using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields of <c>Query</c> that return assertions and publications.</summary>
[ExtendObjectType<GraphQuery>]
public sealed class QueryAssertionFields
{
    /// <summary>The assertions of this release that meet the conditions, in release order.</summary>
    /// <param name="where">The conditions; by default all assertions are listed.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public async Task<Connection<Edge<AssertionNode>, AssertionNode>?> GetAssertionsAsync(AssertionFilterInput? where, ListReader list)
    {
        var graph = await list.GraphAsync();
        var query = await (where ?? new AssertionFilterInput()).ReadAsync(list.IdsIn(graph.Release.Hash), list.Page);
        return await list.AssertionsAsync(graph, "Assertions", owner: "", query);
    }

    /// <summary>The assertion with this id.</summary>
    /// <param name="id">The stable id of an assertion: `a` and 22 characters.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<AssertionNode?> GetAssertionAsync([ID] string id, RequestReleases releases, CancellationToken cancellationToken)
    {
        var graph = await releases.CurrentAsync(cancellationToken);
        var assertions = await graph.AssertionsByIdAsync([IdentifierRules.ReadAssertionId("id", id)], cancellationToken);
        return assertions[0] is { } assertion
            ? new AssertionNode(assertion, graph.Release.Hash)
            : throw QuestionErrors.IdUnknown("id", id);
    }

    /// <summary>A publication or another entry that assertions cite.</summary>
    /// <param name="id">Its identifier, for example `PMID:19412178`, or an address or text as in `publications.id`.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<Publication?> GetPublicationAsync(
        [ID] string id, RequestReleases releases, IdentifierLoader identifiers, CancellationToken cancellationToken)
    {
        var graph = await releases.CurrentAsync(cancellationToken);
        var publication = await new IdentifierReader(identifiers, graph.Release.Hash, cancellationToken).PublicationAsync("id", id);
        var citing = await graph.FindAssertionsAsync(Publication.CitingQuery(publication, new PageRequest(1)), cancellationToken);
        return citing.TotalCount > 0
            ? new Publication(publication, graph.Release.Hash)
            : throw QuestionErrors.IdUnknown("id", id);
    }
}
