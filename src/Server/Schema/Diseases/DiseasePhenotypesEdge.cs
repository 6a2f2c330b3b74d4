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

    /// <summary>What the assertions say together. With `includeSubtypes` the disease and each subtype is judged on its own.</summary>
    public Presence Presence => Edge.Presence;

    /// <summary>
    /// How often the phenotype is seen, pooled over the assertions. With `includeSubtypes`: in the one disease that states it, or the range over
    /// several (`RANGE`). People of different diseases are never added up.
    /// </summary>
    public FrequencyNode Frequency => new(Edge.Frequency);

    /// <summary>The subtypes of the disease that have the phenotype, those in conflict included; empty unless `includeSubtypes` is asked.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Subtypes => Edge.Through.Cast<Disease>();

    /// <summary>Of the disease and its subtypes, those in which the phenotype is excluded; empty unless `includeSubtypes` is asked.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> ExcludedIn => Edge.ExcludedIn.Cast<Disease>();
}
