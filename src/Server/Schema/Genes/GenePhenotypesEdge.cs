using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A phenotype of a gene's diseases.</summary>
public sealed class GenePhenotypesEdge(ListItem<RelatedEdge> item) : RelatedConnectionEdge(item), IEdge<Phenotype>
{
    /// <summary>The phenotype (HP).</summary>
    public Phenotype Node => (Phenotype)Related.Node;

    /// <summary>What all assertions together say, determined separately for each disease between the two.</summary>
    public Presence Presence => Related.Presence;

    /// <summary>
    /// How often the phenotype occurs: in the only disease with a stated frequency, or the range over several (`RANGE`). People of different
    /// diseases are never added.
    /// </summary>
    public FrequencyNode Frequency => new(Related.Frequency);

    /// <summary>The diseases between the gene and the phenotype that have the phenotype, including those with conflicting assertions, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Diseases => Related.Between.Cast<Disease>();

    /// <summary>The diseases between the two in which the phenotype is excluded, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> ExcludedIn => Related.ExcludedIn.Cast<Disease>();
}
