using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A gene in a list.</summary>
public sealed class GenesEdge
{
    private readonly ListItem<EntityEdge> _item;

    internal GenesEdge(ListItem<EntityEdge> item) => _item = item;

    /// <summary>The cursor of the edge, for `after`.</summary>
    public string Cursor => _item.Cursor;

    /// <summary>The gene (HGNC, else NCBIGene or ENSEMBL).</summary>
    public Gene Node => (Gene)_item.Value.Node;
}
