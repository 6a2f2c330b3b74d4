using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A publication or another entry, with the assertions that cite it.</summary>
public sealed class Publication
{
    private readonly string _release;

    internal Publication(string id, string release)
    {
        Id = id;
        _release = release;
    }

    /// <summary>Its identifier: a CURIE if its prefix is registered, for example `PMID:19412178`, else the address or text from the source.</summary>
    [ID]
    public string Id { get; }

    /// <summary>Its web address, or null if its resource is not registered or has no pages.</summary>
    public string? Url => ReferenceId.UrlOf(Id);

    /// <summary>The assertions that cite it, in release order.</summary>
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<AssertionsConnection?> GetAssertionsAsync(
        [DefaultValue(PageArguments.Default)] int first, string? after, RequestReleases releases, CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var graph = await releases.OfAsync(page.ReleaseOr(_release), cancellationToken);
        return await AssertionsConnection.ReadAsync(
            graph, nameof(Publication), Id, CitingQuery(Id, page.Request), page, cancellationToken);
    }

    internal static AssertionQuery CitingQuery(string publication, PageRequest page) =>
        new() { Where = new AssertionFilter { Publication = publication }, Page = page };
}
