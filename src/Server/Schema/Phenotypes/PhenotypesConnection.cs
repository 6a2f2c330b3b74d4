using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of phenotypes.</summary>
public sealed class PhenotypesConnection : Connection
{
    internal PhenotypesConnection(ListPage<EntityEdge> page)
        : base(page) => Edges = page.Map(item => new PhenotypesEdge(item));

    /// <summary>The phenotypes with their cursors.</summary>
    public IReadOnlyList<PhenotypesEdge> Edges { get; }

    /// <summary>The phenotypes without their edges.</summary>
    public IEnumerable<Phenotype> Nodes => Edges.Select(edge => edge.Node);
}
