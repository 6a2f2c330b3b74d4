using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A phenotype of a gene's diseases.</summary>
public sealed class GenePhenotypesEdge : RelatedConnectionEdge
{
    internal GenePhenotypesEdge(ListItem<RelatedEdge> item)
        : base(item)
    {
    }

    /// <summary>The phenotype (HP).</summary>
    public Phenotype Node => (Phenotype)Edge.Node;

    /// <summary>What the assertions say together.</summary>
    public Presence Presence => Edge.Presence;

    /// <summary>How often the phenotype is seen, pooled over the assertions.</summary>
    public FrequencyNode Frequency => new(Edge.Frequency);

    /// <summary>The diseases between the gene and the phenotype, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Diseases => Edge.Between.Cast<Disease>();
}
