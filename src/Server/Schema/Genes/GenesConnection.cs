using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of genes.</summary>
public sealed class GenesConnection : Connection
{
    internal GenesConnection(ListPage<EntityEdge> page)
        : base(page) => Edges = page.Map(item => new GenesEdge(item));

    /// <summary>The genes with their cursors.</summary>
    public IReadOnlyList<GenesEdge> Edges { get; }

    /// <summary>The genes without their edges.</summary>
    public IEnumerable<Gene> Nodes => Edges.Select(edge => edge.Node);
}
