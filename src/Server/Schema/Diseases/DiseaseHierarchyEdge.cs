using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A relative of a disease in a hierarchy.</summary>
public sealed class DiseaseHierarchyEdge : HierarchyConnectionEdge
{
    internal DiseaseHierarchyEdge(ListItem<HierarchyEdge> item)
        : base(item)
    {
    }

    /// <summary>The relative (MONDO, else the id of its source).</summary>
    public Disease Node => (Disease)Edge.Node;
}
