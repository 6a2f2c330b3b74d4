using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A disease in a list.</summary>
public sealed class DiseasesEdge
{
    private readonly ListItem<EntityEdge> _item;

    internal DiseasesEdge(ListItem<EntityEdge> item) => _item = item;

    /// <summary>The cursor of the edge, for `after`.</summary>
    public string Cursor => _item.Cursor;

    /// <summary>The disease (MONDO, else the id of its source).</summary>
    public Disease Node => (Disease)_item.Value.Node;
}
