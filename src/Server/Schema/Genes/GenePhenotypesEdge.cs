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

    /// <summary>What the assertions say together. Each disease between is judged on its own.</summary>
    public Presence Presence => Edge.Presence;

    /// <summary>
    /// How often the phenotype is seen: in the one disease that states it, or the range over several (`RANGE`). People of different diseases
    /// are never added up.
    /// </summary>
    public FrequencyNode Frequency => new(Edge.Frequency);

    /// <summary>The diseases between the gene and the phenotype that have the phenotype, those in conflict included, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Diseases => Edge.Between.Cast<Disease>();

    /// <summary>The diseases between in which the phenotype is excluded, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> ExcludedIn => Edge.ExcludedIn.Cast<Disease>();
}
