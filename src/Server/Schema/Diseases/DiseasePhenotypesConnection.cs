using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the HPO terms that sources state for a disease: phenotypes, modes of inheritance, onsets or terms on its course.</summary>
public sealed class DiseasePhenotypesConnection : RelatedConnection
{
    internal DiseasePhenotypesConnection(ListPage<RelatedEdge> page)
        : base(page) => Edges = page.Map(item => new DiseasePhenotypesEdge(item));

    /// <summary>The terms with the assertions on each.</summary>
    public IReadOnlyList<DiseasePhenotypesEdge> Edges { get; }

    /// <summary>The terms without their edges.</summary>
    public IEnumerable<Phenotype> Nodes => Edges.Select(edge => edge.Node);
}
