using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A gene in a list.</summary>
public sealed class GenesEdge
{
    private readonly ListItem<EntityEdge> _item;

    internal GenesEdge(ListItem<EntityEdge> item) => _item = item;

    /// <summary>Where the edge stands, to go on from as `after`.</summary>
    public string Cursor => _item.Cursor;

    /// <summary>The gene (HGNC, else NCBIGene or ENSEMBL).</summary>
    public Gene Node => (Gene)_item.Value.Node;
}
