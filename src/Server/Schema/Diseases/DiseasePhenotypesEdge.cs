using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>An HPO term that is stated of a disease.</summary>
public sealed class DiseasePhenotypesEdge : RelatedConnectionEdge
{
    internal DiseasePhenotypesEdge(ListItem<RelatedEdge> item)
        : base(item)
    {
    }

    /// <summary>The term (HP).</summary>
    public Phenotype Node => (Phenotype)Edge.Node;

    /// <summary>What the assertions say together.</summary>
    public Presence Presence => Edge.Presence;

    /// <summary>How often the phenotype is seen, pooled over the assertions.</summary>
    public FrequencyNode Frequency => new(Edge.Frequency);

    /// <summary>The subtypes of the disease that indirect assertions are about; empty unless `includeSubtypes` is asked.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Subtypes => Edge.Through.Cast<Disease>();
}
