using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the items of an import report.</summary>
public sealed class ReportItemsConnection : Connection
{
    private ReportItemsConnection(ListPage<ReportItem> page)
        : base(page) => Edges = page.Map(item => new ReportItemsEdge(item));

    /// <summary>The items with their cursors.</summary>
    public IReadOnlyList<ReportItemsEdge> Edges { get; }

    /// <summary>The items without their edges.</summary>
    public IEnumerable<ReportItem> Nodes => Edges.Select(edge => edge.Node);

    /// <summary>Reads a page of the items.</summary>
    /// <exception cref="QuestionException">CURSOR_MISMATCH.</exception>
    internal static async Task<ReportItemsConnection> ReadAsync(
        IKnowledgeGraph graph, string? code, PageArguments page, CancellationToken cancellationToken)
    {
        var list = new ListIdentity("ReportItems", "", ListIdentity.HashOf(code));
        list.Check(page.After);
        var items = await graph.ReportItemsAsync(code, page.Request, cancellationToken);
        var start = page.After is { } cursor ? cursor.Key.Rank + 1 : 0;
        var cursors = new ListCursors(graph.Release.Hash, list);
        return new ReportItemsConnection(new ListPage<ReportItem>(items, cursors, (_, index) => new PageKey(null, start + index)));
    }
}
