using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the diseases that have a phenotype.</summary>
public sealed class PhenotypeDiseasesConnection : RelatedConnection
{
    internal PhenotypeDiseasesConnection(ListPage<RelatedEdge> page)
        : base(page) => Edges = page.Map(item => new PhenotypeDiseasesEdge(item));

    /// <summary>The diseases with the assertions on each.</summary>
    public IReadOnlyList<PhenotypeDiseasesEdge> Edges { get; }

    /// <summary>The diseases without their edges.</summary>
    public IEnumerable<Disease> Nodes => Edges.Select(edge => edge.Node);
}
