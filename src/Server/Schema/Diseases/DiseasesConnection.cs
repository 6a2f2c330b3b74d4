using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of diseases.</summary>
public sealed class DiseasesConnection : Connection
{
    internal DiseasesConnection(ListPage<EntityEdge> page)
        : base(page) => Edges = page.Map(item => new DiseasesEdge(item));

    /// <summary>The diseases with their cursors.</summary>
    public IReadOnlyList<DiseasesEdge> Edges { get; }

    /// <summary>The diseases without their edges.</summary>
    public IEnumerable<Disease> Nodes => Edges.Select(edge => edge.Node);
}
