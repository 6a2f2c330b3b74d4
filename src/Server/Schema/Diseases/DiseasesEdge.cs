using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A disease in a list.</summary>
public sealed class DiseasesEdge
{
    private readonly ListItem<EntityEdge> _item;

    internal DiseasesEdge(ListItem<EntityEdge> item) => _item = item;

    /// <summary>Where the edge stands, to go on from as `after`.</summary>
    public string Cursor => _item.Cursor;

    /// <summary>The disease (MONDO, else the id of its source).</summary>
    public Disease Node => (Disease)_item.Value.Node;
}
