using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A disease that has a phenotype.</summary>
public sealed class PhenotypeDiseasesEdge(ListItem<RelatedEdge> item) : RelatedConnectionEdge(item), IEdge<Disease>
{
    /// <summary>The disease.</summary>
    public Disease Node => (Disease)Related.Node;

    /// <summary>What all assertions together say.</summary>
    public Presence Presence => Related.Presence;

    /// <summary>
    /// How often the phenotype occurs, pooled over the assertions. Assertions on more specific terms make it a lower bound (`LOWER_BOUND`), because everyone
    /// with a more specific phenotype has this one too.
    /// </summary>
    public FrequencyNode Frequency => new(Related.Frequency);

    /// <summary>The other terms that indirect assertions are about: descendants of the phenotype or, for exclusions, ancestors.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Phenotype> Through => Related.Through.Cast<Phenotype>();
}
