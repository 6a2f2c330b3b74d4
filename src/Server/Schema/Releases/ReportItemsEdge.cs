using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>An item of an import report in a list.</summary>
public sealed class ReportItemsEdge
{
    private readonly ListItem<ReportItem> _item;

    internal ReportItemsEdge(ListItem<ReportItem> item) => _item = item;

    /// <summary>The cursor of the edge, for `after`.</summary>
    public string Cursor => _item.Cursor;

    /// <summary>The item.</summary>
    public ReportItem Node => _item.Value;
}
