using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the conditions that are related to a disease.</summary>
public sealed class DiseaseRelatedConditionsConnection : RelatedConnection
{
    internal DiseaseRelatedConditionsConnection(ListPage<RelatedEdge> page)
        : base(page) => Edges = page.Map(item => new DiseaseRelatedConditionsEdge(item));

    /// <summary>The conditions with what is said of each.</summary>
    public IReadOnlyList<DiseaseRelatedConditionsEdge> Edges { get; }

    /// <summary>The conditions alone.</summary>
    public IEnumerable<Disease> Nodes => Edges.Select(edge => edge.Node);
}
