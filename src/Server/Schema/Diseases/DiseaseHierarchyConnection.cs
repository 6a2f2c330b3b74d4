using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the relatives of a disease in a hierarchy.</summary>
public sealed class DiseaseHierarchyConnection : Connection
{
    internal DiseaseHierarchyConnection(ListPage<HierarchyEdge> page)
        : base(page) => Edges = page.Map(item => new DiseaseHierarchyEdge(item));

    /// <summary>The relatives with their distance.</summary>
    public IReadOnlyList<DiseaseHierarchyEdge> Edges { get; }

    /// <summary>The relatives without their edges.</summary>
    public IEnumerable<Disease> Nodes => Edges.Select(edge => edge.Node);
}
