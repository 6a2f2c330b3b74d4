using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A disease that a gene causes or is associated with.</summary>
public sealed class GeneDiseasesEdge : RelatedConnectionEdge
{
    internal GeneDiseasesEdge(ListItem<RelatedEdge> item)
        : base(item)
    {
    }

    /// <summary>The disease.</summary>
    public Disease Node => (Disease)Edge.Node;
}
