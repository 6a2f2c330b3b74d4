using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the phenotypes of a gene's diseases.</summary>
public sealed class GenePhenotypesConnection : RelatedConnection
{
    internal GenePhenotypesConnection(ListPage<RelatedEdge> page)
        : base(page) => Edges = page.Map(item => new GenePhenotypesEdge(item));

    /// <summary>The phenotypes with the assertions on each.</summary>
    public IReadOnlyList<GenePhenotypesEdge> Edges { get; }

    /// <summary>The phenotypes without their edges.</summary>
    public IEnumerable<Phenotype> Nodes => Edges.Select(edge => edge.Node);
}
