using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the conditions that are related to a disease.</summary>
public sealed class DiseaseRelatedConditionsConnection : RelatedConnection
{
    internal DiseaseRelatedConditionsConnection(ListPage<RelatedEdge> page)
        : base(page) => Edges = page.Map(item => new DiseaseRelatedConditionsEdge(item));

    /// <summary>The conditions with the assertions on each.</summary>
    public IReadOnlyList<DiseaseRelatedConditionsEdge> Edges { get; }

    /// <summary>The conditions without their edges.</summary>
    public IEnumerable<Disease> Nodes => Edges.Select(edge => edge.Node);
}
