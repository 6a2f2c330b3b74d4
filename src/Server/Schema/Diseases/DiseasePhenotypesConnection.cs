using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A page of the HPO terms that are stated of a disease: phenotypes, modes of inheritance, onsets or its course.</summary>
public sealed class DiseasePhenotypesConnection : RelatedConnection
{
    internal DiseasePhenotypesConnection(ListPage<RelatedEdge> page)
        : base(page) => Edges = page.Map(item => new DiseasePhenotypesEdge(item));

    /// <summary>The terms with what is said of each.</summary>
    public IReadOnlyList<DiseasePhenotypesEdge> Edges { get; }

    /// <summary>The terms alone.</summary>
    public IEnumerable<Phenotype> Nodes => Edges.Select(edge => edge.Node);
}
