using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the relatives of a phenotype in a hierarchy.</summary>
public sealed class PhenotypeHierarchyConnection : Connection
{
    internal PhenotypeHierarchyConnection(ListPage<HierarchyEdge> page)
        : base(page) => Edges = page.Map(item => new PhenotypeHierarchyEdge(item));

    /// <summary>The relatives with their distance.</summary>
    public IReadOnlyList<PhenotypeHierarchyEdge> Edges { get; }

    /// <summary>The relatives without their edges.</summary>
    public IEnumerable<Phenotype> Nodes => Edges.Select(edge => edge.Node);
}
