using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The fields of <c>Query</c> that return assertions and publications.</summary>
[ExtendObjectType<GraphQuery>]
public sealed class QueryAssertionFields
{
    /// <summary>The assertions of this release that meet the conditions, in release order.</summary>
    /// <param name="where">The conditions; by default all assertions are listed.</param>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="identifiers">Resolves identifiers.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<AssertionsConnection?> GetAssertionsAsync(
        AssertionFilterInput? where,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RequestReleases releases,
        IdentifierLoader identifiers,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var graph = await releases.ForAsync(page, cancellationToken);
        var ids = new IdentifierReader(identifiers, graph.Release.Hash, cancellationToken);
        var query = await (where ?? new AssertionFilterInput()).ReadAsync(ids, page.Request);
        return await AssertionsConnection.ReadAsync(graph, "Assertions", owner: "", query, page, cancellationToken);
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
