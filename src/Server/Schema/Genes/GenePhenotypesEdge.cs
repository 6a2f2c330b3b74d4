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

    /// <summary>What all assertions together say, determined separately for each disease between the two.</summary>
    public Presence Presence => Edge.Presence;

    /// <summary>
    /// How often the phenotype occurs: in the only disease with a stated frequency, or the range over several (`RANGE`). People of different
    /// diseases are never added.
    /// </summary>
    public FrequencyNode Frequency => new(Edge.Frequency);

    /// <summary>The diseases between the gene and the phenotype that have the phenotype, including those with conflicting assertions, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Diseases => Edge.Between.Cast<Disease>();

    /// <summary>The diseases between the two in which the phenotype is excluded, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> ExcludedIn => Edge.ExcludedIn.Cast<Disease>();
}
