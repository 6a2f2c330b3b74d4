using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>
/// An import report: what became of everything that was read. Nothing is skipped silently: whatever is not in the release
/// as its source states it is counted and listed here.
/// </summary>
[GraphQLName("ImportReport")]
public sealed class ReportNode
{
    private readonly string _release;

    internal ReportNode(string release) => _release = release;

    /// <summary>Counts of what each source contained and what became of it.</summary>
    /// <param name="source">Only this file; "" for the counts of the whole import.</param>
    /// <param name="code">Only this count, for example `ROWS` or `REJECTED`.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public async Task<IReadOnlyList<ReportCount>> GetCountsAsync(
        string? source, string? code, RequestReleases releases, CancellationToken cancellationToken)
    {
        var graph = await releases.OfAsync(_release, cancellationToken);
        var counts = await graph.ReportCountsAsync(cancellationToken);
        return [.. counts.Where(count => (source is null || count.Source == source) && (code is null || count.Code == code))];
    }

    /// <summary>Every item that was merged, replaced, overridden, unlabelled, dangling, refused or rejected, in the order of the import.</summary>
    /// <param name="code">Only items with this code, for example `MERGED` or `ROW_COLUMNS`.</param>
    /// <param name="list">Reads the list.</param>
    [PagedList]
    public async Task<Connection<Edge<ReportItem>, ReportItem>?> GetItemsAsync(string? code, ListReader list)
    {
        var graph = await list.GraphAsync(_release);
        var identity = new ListIdentity("ReportItems", "", ListIdentity.HashOf(code));
        var start = list.Page.After is { } last ? last.Rank + 1 : 0;
        var page = await list.ReadAsync(
            identity, graph, token => graph.ReportItemsAsync(code, list.Page, token), (_, index) => new PageKey(null, start + index));
        return new(page, page.Map(item => new Edge<ReportItem>(item, item.Value)));
    }
}
