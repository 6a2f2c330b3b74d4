using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A publication, or another entry, with the assertions that cite it.</summary>
public sealed class Publication
{
    private readonly string _release;

    internal Publication(string id, string release)
    {
        Id = id;
        _release = release;
    }

    /// <summary>Its identifier: a CURIE where its prefix is registered, for example `PMID:19412178`, else the address or text of the source.</summary>
    [ID]
    public string Id { get; }

    /// <summary>Its web address, or null where its resource is not registered or has no pages.</summary>
    public string? Url => ReferenceId.UrlOf(Id);

    /// <summary>The assertions that cite it, in the order of the release.</summary>
    /// <param name="first">How many edges at most, from 1 to 1000.</param>
    /// <param name="after">The cursor to go on from.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="cancellationToken">Ends the request.</param>
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
