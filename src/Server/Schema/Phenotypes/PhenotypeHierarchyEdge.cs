using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A relative of a phenotype in a hierarchy.</summary>
public sealed class PhenotypeHierarchyEdge : HierarchyConnectionEdge
{
    internal PhenotypeHierarchyEdge(ListItem<HierarchyEdge> item)
        : base(item)
    {
    }

    /// <summary>The relative (HP).</summary>
    public Phenotype Node => (Phenotype)Edge.Node;
}
