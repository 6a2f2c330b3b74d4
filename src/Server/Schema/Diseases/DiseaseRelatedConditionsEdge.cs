using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A condition that is related to a disease.</summary>
public sealed class DiseaseRelatedConditionsEdge : RelatedConnectionEdge
{
    internal DiseaseRelatedConditionsEdge(ListItem<RelatedEdge> item)
        : base(item)
    {
    }

    /// <summary>The condition.</summary>
    public Disease Node => (Disease)Edge.Node;
}
