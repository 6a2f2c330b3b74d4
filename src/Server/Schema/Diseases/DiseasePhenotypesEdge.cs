using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>An HPO term that sources state for a disease.</summary>
public sealed class DiseasePhenotypesEdge(ListItem<RelatedEdge> item) : RelatedConnectionEdge(item), IEdge<Phenotype>
{
    /// <summary>The term (HP).</summary>
    public Phenotype Node => (Phenotype)Related.Node;

    /// <summary>What all assertions together say. With `includeSubtypes`, this is determined separately for the disease and each subtype.</summary>
    public Presence Presence => Related.Presence;

    /// <summary>
    /// How often the phenotype occurs, pooled over the assertions. With `includeSubtypes`: in the only disease with a stated frequency, or the
    /// range over several (`RANGE`). People of different diseases are never added.
    /// </summary>
    public FrequencyNode Frequency => new(Related.Frequency);

    /// <summary>The subtypes of the disease that have the phenotype, including those with conflicting assertions; empty unless `includeSubtypes` is true.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Subtypes => Related.Through.Cast<Disease>();

    /// <summary>The disease and its subtypes in which the phenotype is excluded; empty unless `includeSubtypes` is true.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> ExcludedIn => Related.ExcludedIn.Cast<Disease>();
}
