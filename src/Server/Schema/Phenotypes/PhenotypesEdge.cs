using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A phenotype in a list.</summary>
public sealed class PhenotypesEdge
{
    private readonly ListItem<EntityEdge> _item;

    internal PhenotypesEdge(ListItem<EntityEdge> item) => _item = item;

    /// <summary>The cursor of the edge, for `after`.</summary>
    public string Cursor => _item.Cursor;

    /// <summary>The phenotype (HP).</summary>
    public Phenotype Node => (Phenotype)_item.Value.Node;
}
