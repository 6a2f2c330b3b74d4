using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the genes of the diseases that have a phenotype.</summary>
public sealed class PhenotypeGenesConnection : RelatedConnection
{
    internal PhenotypeGenesConnection(ListPage<RelatedEdge> page)
        : base(page) => Edges = page.Map(item => new PhenotypeGenesEdge(item));

    /// <summary>The genes with the assertions on each.</summary>
    public IReadOnlyList<PhenotypeGenesEdge> Edges { get; }

    /// <summary>The genes without their edges.</summary>
    public IEnumerable<Gene> Nodes => Edges.Select(edge => edge.Node);
}
