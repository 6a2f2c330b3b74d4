using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A gene of the diseases that have a phenotype.</summary>
public sealed class PhenotypeGenesEdge : RelatedConnectionEdge
{
    internal PhenotypeGenesEdge(ListItem<RelatedEdge> item)
        : base(item)
    {
    }

    /// <summary>The gene.</summary>
    public Gene Node => (Gene)Edge.Node;

    /// <summary>What all assertions together say, determined separately for each disease between the two.</summary>
    public Presence Presence => Edge.Presence;

    /// <summary>The other terms that indirect assertions are about: descendants of the phenotype or, for exclusions, ancestors.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Phenotype> Through => Edge.Through.Cast<Phenotype>();

    /// <summary>The diseases between the phenotype and the gene that have the phenotype, including those with conflicting assertions, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Diseases => Edge.Between.Cast<Disease>();

    /// <summary>The diseases between the two in which the phenotype is excluded, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> ExcludedIn => Edge.ExcludedIn.Cast<Disease>();
}
