using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the genes of a disease.</summary>
public sealed class DiseaseGenesConnection : RelatedConnection
{
    internal DiseaseGenesConnection(ListPage<RelatedEdge> page)
        : base(page) => Edges = page.Map(item => new DiseaseGenesEdge(item));

    /// <summary>The genes with the assertions on each.</summary>
    public IReadOnlyList<DiseaseGenesEdge> Edges { get; }

    /// <summary>The genes without their edges.</summary>
    public IEnumerable<Gene> Nodes => Edges.Select(edge => edge.Node);
}
