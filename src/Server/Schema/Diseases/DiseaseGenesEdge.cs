using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A gene that causes a disease or is associated with it.</summary>
public sealed class DiseaseGenesEdge(ListItem<RelatedEdge> item) : RelatedConnectionEdge(item), IEdge<Gene>
{
    /// <summary>The gene.</summary>
    public Gene Node => (Gene)Related.Node;

    /// <summary>The subtypes of the disease that have the gene; empty unless `includeSubtypes` is true.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Subtypes => Related.Through.Cast<Disease>();
}
