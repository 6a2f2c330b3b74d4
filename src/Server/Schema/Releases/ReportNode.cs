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
    /// <param name="first">The maximum number of edges, from 1 to 1000.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    /// <param name="releases">The releases of the request.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    [ListSize(AssumedSize = PageArguments.Default, SlicingArguments = new[] { "first" }, SizedFields = new[] { "edges", "nodes" }, RequireOneSlicingArgument = false)]
    public async Task<ReportItemsConnection?> GetItemsAsync(
        string? code,
        [DefaultValue(PageArguments.Default)] int first,
        string? after,
        RequestReleases releases,
        CancellationToken cancellationToken)
    {
        var page = PageArguments.Read(first, after);
        var graph = await releases.OfAsync(page.ReleaseOr(_release), cancellationToken);
        return await ReportItemsConnection.ReadAsync(graph, code, page, cancellationToken);
    }
}
