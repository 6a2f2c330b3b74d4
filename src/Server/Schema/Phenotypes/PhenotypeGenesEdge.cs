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

    /// <summary>What the assertions say together. Each disease between is judged on its own.</summary>
    public Presence Presence => Edge.Presence;

    /// <summary>The other terms that indirect assertions are about: below the phenotype, or, for excluded ones, above it.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Phenotype> Through => Edge.Through.Cast<Phenotype>();

    /// <summary>The diseases between the phenotype and the gene that have the phenotype, those in conflict included, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> Diseases => Edge.Between.Cast<Disease>();

    /// <summary>The diseases between in which the phenotype is excluded, by name.</summary>
    [ListSize(AssumedSize = UnpagedList.AssumedSize)]
    public IEnumerable<Disease> ExcludedIn => Edge.ExcludedIn.Cast<Disease>();
}
