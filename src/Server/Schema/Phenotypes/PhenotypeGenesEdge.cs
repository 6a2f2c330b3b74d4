using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>A gene of the diseases that have a phenotype.</summary>
public sealed class PhenotypeGenesEdge(ListItem<RelatedEdge> item) : RelatedConnectionEdge(item), IEdge<Gene>
{
    /// <summary>The gene.</summary>
    public Gene Node => (Gene)Related.Node;

    /// <summary>What all assertions together say, determined separately for each disease between the two.</summary>
    public Presence Presence => Related.Presence;

    /// <summary>The other terms that indirect assertions are about: descendants of the phenotype or, for exclusions, ancestors.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Phenotype> Through => Related.Through.Cast<Phenotype>();

    /// <summary>The diseases between the phenotype and the gene that have the phenotype, including those with conflicting assertions, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Diseases => Related.Between.Cast<Disease>();

    /// <summary>The diseases between the two in which the phenotype is excluded, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> ExcludedIn => Related.ExcludedIn.Cast<Disease>();
}
