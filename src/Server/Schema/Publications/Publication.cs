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
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public async Task<Connection<Edge<AssertionNode>, AssertionNode>?> GetAssertionsAsync(ListReader list) =>
        await list.AssertionsAsync(await list.GraphAsync(_release), nameof(Publication), Id, CitingQuery(Id, list.Page));

    internal static AssertionQuery CitingQuery(string publication, PageRequest page) =>
        new() { Where = new AssertionFilter { Publication = publication }, Page = page };
}
