using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the diseases of a gene.</summary>
public sealed class GeneDiseasesConnection : RelatedConnection
{
    internal GeneDiseasesConnection(ListPage<RelatedEdge> page)
        : base(page) => Edges = page.Map(item => new GeneDiseasesEdge(item));

    /// <summary>The diseases with the assertions on each.</summary>
    public IReadOnlyList<GeneDiseasesEdge> Edges { get; }

    /// <summary>The diseases without their edges.</summary>
    public IEnumerable<Disease> Nodes => Edges.Select(edge => edge.Node);
}
