using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A disease that has a phenotype.</summary>
public sealed class PhenotypeDiseasesEdge : RelatedConnectionEdge
{
    internal PhenotypeDiseasesEdge(ListItem<RelatedEdge> item)
        : base(item)
    {
    }

    /// <summary>The disease.</summary>
    public Disease Node => (Disease)Edge.Node;

    /// <summary>What the assertions say together.</summary>
    public Presence Presence => Edge.Presence;

    /// <summary>
    /// How often the phenotype is seen, pooled over the assertions. Those on more specific terms make it a lower bound (`LOWER_BOUND`): whoever has a kind of
    /// the phenotype has it.
    /// </summary>
    public FrequencyNode Frequency => new(Edge.Frequency);

    /// <summary>The other terms that indirect assertions are about: below the phenotype, or, for excluded ones, above it.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Phenotype> Through => Edge.Through.Cast<Phenotype>();
}
