using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A gene that causes a disease or is associated with it.</summary>
public sealed class DiseaseGenesEdge : RelatedConnectionEdge
{
    internal DiseaseGenesEdge(ListItem<RelatedEdge> item)
        : base(item)
    {
    }

    /// <summary>The gene.</summary>
    public Gene Node => (Gene)Edge.Node;

    /// <summary>The subtypes of the disease that have the gene; empty unless `includeSubtypes` is true.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Subtypes => Edge.Through.Cast<Disease>();
}
